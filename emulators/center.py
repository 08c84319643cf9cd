"""A family service center, played by us: its mailbox and its webhook receiver."""

from __future__ import annotations

from emulators.center_hook import CenterHook
from emulators.center_mail import CenterMail


class Center:
    """One center's inboxes; start it, then read `mail.address`, `mail.host`, `mail.port`, `hook.url`, `hook.secret`."""

    def __init__(self, name: str = "竹北社會福利服務中心", *, starttls: bool = False, mailbox: str = "center") -> None:
        self.name = name
        self.mail = CenterMail(f"{mailbox}@center.example", starttls=starttls)
        self.hook = CenterHook()

    async def start(self) -> None:
        """Open both inboxes on free loopback ports."""
        await self.mail.start()
        await self.hook.start()

    async def stop(self) -> None:
        """Close them."""
        await self.hook.stop()
        await self.mail.stop()
