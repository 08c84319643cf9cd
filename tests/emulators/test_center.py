"""A center's inboxes, as a channel meets them."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.message import EmailMessage

import aiohttp
import aiosmtplib
import pytest
from standardwebhooks.webhooks import Webhook

from emulators.center import Center


@pytest.fixture
async def center() -> AsyncIterator[Center]:
    opened = Center()
    await opened.start()
    yield opened
    await opened.stop()


@pytest.fixture
async def careful_center() -> AsyncIterator[Center]:
    opened = Center(starttls=True)
    await opened.start()
    yield opened
    await opened.stop()


def letter(center: Center) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "bot@guardian.example", center.mail.address, "新案 竹-7K3F-2"
    message.set_content("請在 21:40 前接手")
    return message


async def deliver(center: Center, webhook_id: str = "msg_1", secret: str | None = None) -> int:
    body = json.dumps({"case": "竹-7K3F-2"}, ensure_ascii=False)
    now = datetime.now(UTC)
    headers = {
        "webhook-id": webhook_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret or center.hook.secret).sign(webhook_id, now, body),
    }
    async with (
        aiohttp.ClientSession() as http,
        http.post(center.hook.url, data=body.encode(), headers=headers) as response,
    ):
        return response.status


async def test_letters_arrive_with_their_envelope(center: Center) -> None:
    await aiosmtplib.send(letter(center), hostname=center.mail.host, port=center.mail.port, start_tls=False)

    [mail] = await center.mail.letters.holds(1)

    assert (mail.subject, mail.text.strip()) == ("新案 竹-7K3F-2", "請在 21:40 前接手")
    assert (mail.sender, mail.recipients, mail.over_tls) == ("bot@guardian.example", (center.mail.address,), False)


async def test_a_mailbox_can_refuse_for_now(center: Center) -> None:
    center.mail.answers("451 try later")

    with pytest.raises(aiosmtplib.SMTPDataError) as refused:
        await aiosmtplib.send(letter(center), hostname=center.mail.host, port=center.mail.port, start_tls=False)

    assert (refused.value.code, len(center.mail.letters)) == (451, 0)


async def test_a_mailbox_with_starttls_takes_letters_over_tls_only(careful_center: Center) -> None:
    mail = careful_center.mail
    assert mail.certificate
    trusting = ssl.create_default_context(cadata=mail.certificate.decode())

    with pytest.raises(aiosmtplib.SMTPException):
        await aiosmtplib.send(letter(careful_center), hostname=mail.host, port=mail.port, start_tls=False)
    await aiosmtplib.send(
        letter(careful_center), hostname=mail.host, port=mail.port, start_tls=True, tls_context=trusting
    )

    assert [each.over_tls for each in mail.letters] == [True]


async def test_a_signed_webhook_is_kept_once_and_counted(center: Center) -> None:
    statuses = [await deliver(center), await deliver(center), await deliver(center, "msg_2")]

    assert statuses == [204, 204, 204]
    assert [parcel.id for parcel in center.hook.parcels] == ["msg_1", "msg_2"]
    assert (center.hook.parcels[0].body, center.hook.times["msg_1"]) == ({"case": "竹-7K3F-2"}, 2)


async def test_a_forged_webhook_is_refused(center: Center) -> None:
    status = await deliver(center, secret="whsec_Zm9yZ2VkLWtleS1mb3JnZWQ=")

    assert (status, center.hook.forged, len(center.hook.parcels)) == (401, 1, 0)


async def test_a_receiver_can_break_go_away_and_be_slow(center: Center) -> None:
    center.hook.answers(500, 410)
    answered = [await deliver(center), await deliver(center)]
    center.hook.hangs()
    slow = asyncio.create_task(deliver(center))
    await asyncio.wait([slow], timeout=0)

    held = slow.done()
    center.hook.release()

    assert (answered, held, await slow) == ([500, 410], False, 204)
