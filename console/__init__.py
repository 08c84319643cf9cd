"""The center's desk: where a worker reads what no chat message carries, and acts on it. Works without JavaScript."""
