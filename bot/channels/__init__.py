"""How a parcel reaches a center that is not in a chat: by e-mail, or by a signed webhook."""
