"""Whether a webhook really comes from LINE."""

from __future__ import annotations

import base64
import hashlib
import hmac


def is_genuine(body: bytes, header: str | None, secret: str) -> bool:
    """Whether `header` (x-line-signature) is LINE's signature of these very bytes."""
    if not header or not secret:
        return False
    ours = base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256))
    return hmac.compare_digest(ours, header.encode("utf-8", "surrogateescape"))
