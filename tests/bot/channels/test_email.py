from __future__ import annotations

import logging
from collections.abc import Callable
from email.utils import parsedate_to_datetime

import pytest

from bot.channels.email import Email, MailSettings, Security
from bot.channels.parcel import Parcel
from emulators.center import Center
from handlers.messages import RefusalKind, Refused, Sent
from tests.bot.channels.postbox import HOST, Certificate, Postbox, Step

ADDRESS = "zhubei.duty@center.example"
SENDER = "守望 <guardian@example.org>"
LOGIN = ("guardian", "correct-horse")


@pytest.fixture
def email(postbox: Postbox, trust: Certificate) -> Email:
    return Email(MailSettings(HOST, postbox.port, SENDER, tls_context=trust.client))


@pytest.fixture
def plain() -> Callable[[int], Email]:
    return lambda port: Email(MailSettings(HOST, port, SENDER, security=Security.PLAIN, timeout=0.2))


async def test_a_letter_arrives_over_starttls_as_it_was_written(email: Email, postbox: Postbox, card: Parcel) -> None:
    outcome = await email.send(ADDRESS, card)

    (letter,) = postbox.letters
    assert outcome == Sent()
    assert postbox.over_tls == [True]
    assert postbox.recipients == [ADDRESS]
    assert letter["From"] == SENDER
    assert letter["To"] == ADDRESS
    assert letter["Subject"] == card.subject
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Message-ID"] == f"<{card.key}@example.org>"
    assert parsedate_to_datetime(letter["Date"]) == card.at
    assert letter.get_content_type() == "text/plain"
    assert letter.get_content().rstrip("\n") == card.text


async def test_the_same_parcel_again_has_the_same_message_id(email: Email, postbox: Postbox, card: Parcel) -> None:
    await email.send(ADDRESS, card)
    await email.send(ADDRESS, card)

    first, again = postbox.letters
    assert first["Message-ID"] == again["Message-ID"]
    assert first.as_bytes() == again.as_bytes()


@pytest.mark.filterwarnings("ignore:Requiring AUTH:UserWarning")  # its server does not see TLS that was there first
async def test_a_letter_arrives_where_tls_comes_first_and_a_login_is_wanted(trust: Certificate, card: Parcel) -> None:
    postbox = Postbox(trust, is_tls_from_the_start=True, login=LOGIN)
    await postbox.open()
    email = Email(MailSettings(HOST, postbox.port, SENDER, *LOGIN, security=Security.TLS, tls_context=trust.client))

    outcome = await email.send(ADDRESS, card)

    await postbox.close()
    assert outcome == Sent()
    assert len(postbox.letters) == 1


async def test_a_letter_arrives_without_tls_on_this_machine(plain: Callable[[int], Email], card: Parcel) -> None:
    center = Center()
    await center.start()

    outcome = await plain(center.mail.port).send(center.mail.address, card)

    (mail,) = await center.mail.letters.holds()
    await center.stop()
    assert outcome == Sent()
    assert mail.subject == card.subject
    assert card.link is not None
    assert not mail.over_tls


@pytest.mark.parametrize("host", ["mail.example.org", "192.0.2.1", "127.0.0.1.example.org", "::2"])
def test_no_letter_leaves_this_machine_without_tls(host: str) -> None:
    with pytest.raises(ValueError, match="GUARDIAN_SMTP_SECURITY"):
        MailSettings(host, 25, SENDER, security=Security.PLAIN)


@pytest.mark.parametrize("sender", ["", "guardian", "a@b.example, c@d.example", "x\r\nBcc: a@b.example <c@d.example>"])
def test_a_sender_that_is_no_address_is_found_at_the_start(sender: str) -> None:
    with pytest.raises(ValueError, match="GUARDIAN_SMTP_SENDER"):
        MailSettings("mail.example.org", 587, sender)


@pytest.mark.parametrize(
    ("step", "reply", "kind"),
    [
        (Step.RECIPIENT, "450 4.2.0 <{address}>: greylisted", RefusalKind.LATER),
        (Step.RECIPIENT, "452 4.2.2 <{address}>: mailbox full", RefusalKind.LATER),
        (Step.RECIPIENT, "552 5.2.2 <{address}>: mailbox full", RefusalKind.LATER),
        (Step.RECIPIENT, "550 5.1.1 <{address}>: unknown user", RefusalKind.BLOCKED),
        (Step.RECIPIENT, "550 5.2.1 <{address}>: disabled", RefusalKind.BLOCKED),
        (Step.RECIPIENT, "550 5.1.10 <{address}>: null MX", RefusalKind.BLOCKED),
        (Step.RECIPIENT, "554 5.7.1 <{address}>: relay access denied", RefusalKind.FAULT),
        (Step.RECIPIENT, "550 <{address}> relay not permitted", RefusalKind.FAULT),
        (Step.SENDER, "451 4.3.0 later", RefusalKind.LATER),
        (Step.SENDER, "553 5.7.1 not owned by user", RefusalKind.FAULT),
        (Step.LETTER, "451 4.7.1 later", RefusalKind.LATER),
        (Step.LETTER, "421 4.3.2 shutting down", RefusalKind.LATER),
        (Step.LETTER, "550 5.1.1 unknown user", RefusalKind.BLOCKED),
        (Step.LETTER, "554 5.6.0 spam", RefusalKind.FAULT),
    ],
)
async def test_a_refusal_says_what_to_do(
    email: Email, postbox: Postbox, card: Parcel, step: Step, reply: str, kind: RefusalKind
) -> None:
    postbox.replies = {step: reply}

    outcome = await email.send(ADDRESS, card)

    assert isinstance(outcome, Refused)
    assert outcome.kind is kind
    assert reply[:3] in outcome.reason
    assert postbox.letters == []


async def test_a_refused_sender_names_the_setting(email: Email, postbox: Postbox, card: Parcel) -> None:
    postbox.replies = {Step.SENDER: "550 5.7.60 not allowed to send as this sender"}

    outcome = await email.send(ADDRESS, card)

    assert isinstance(outcome, Refused)
    assert "GUARDIAN_SMTP_SENDER" in outcome.reason


@pytest.mark.parametrize("given", [("guardian", "wrong"), (None, None)])
async def test_a_login_that_is_not_accepted_names_the_settings(
    trust: Certificate, card: Parcel, given: tuple[str | None, str | None]
) -> None:
    postbox = Postbox(trust, login=LOGIN)
    await postbox.open()

    outcome = await Email(MailSettings(HOST, postbox.port, SENDER, *given, tls_context=trust.client)).send(
        ADDRESS, card
    )

    await postbox.close()
    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT
    assert "GUARDIAN_SMTP_USERNAME" in outcome.reason
    assert "GUARDIAN_SMTP_PASSWORD" in outcome.reason
    assert "wrong" not in outcome.reason


async def test_a_server_without_starttls_is_told_nothing(trust: Certificate, card: Parcel) -> None:
    postbox = Postbox()
    await postbox.open()

    outcome = await Email(MailSettings(HOST, postbox.port, SENDER, *LOGIN, tls_context=trust.client)).send(
        ADDRESS, card
    )

    await postbox.close()
    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT
    assert "GUARDIAN_SMTP_SECURITY" in outcome.reason
    assert postbox.recipients == []


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_a_server_nobody_vouches_for_is_told_nothing(
    trust: Certificate, card: Parcel, security: Security
) -> None:
    postbox = Postbox(trust, is_tls_from_the_start=security is Security.TLS)
    await postbox.open()

    outcome = await Email(MailSettings(HOST, postbox.port, SENDER, security=security)).send(ADDRESS, card)

    await postbox.close()
    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER
    assert "TLS" in outcome.reason
    assert postbox.recipients == []


async def test_a_server_that_never_answers_is_for_later(
    plain: Callable[[int], Email], silent_port: int, card: Parcel
) -> None:
    outcome = await plain(silent_port).send(ADDRESS, card)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER
    assert "in time" in outcome.reason


async def test_no_connection_is_for_later(plain: Callable[[int], Email], unused_tcp_port: int, card: Parcel) -> None:
    outcome = await plain(unused_tcp_port).send(ADDRESS, card)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER
    assert "no connection" in outcome.reason


@pytest.mark.parametrize(
    "address",
    [
        "",
        "duty",
        "duty@",
        "a@b.example, c@d.example",
        "a@b.example\r\nBcc: c@d.example",
        "<a@b.example>",
        "王@b.example",
    ],
)
async def test_what_is_no_address_is_not_sent_to(email: Email, postbox: Postbox, card: Parcel, address: str) -> None:
    outcome = await email.send(address, card)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT
    assert postbox.recipients == []


@pytest.mark.parametrize(
    "replies",
    [
        {},
        {Step.RECIPIENT: "550 5.1.1 <{address}>: unknown user {address}"},
        {Step.RECIPIENT: "450 {address} later"},
        {Step.LETTER: f"554 5.7.1 message to {ADDRESS} looks like spam"},
    ],
)
async def test_no_address_stands_in_a_reason_or_a_log(
    email: Email, postbox: Postbox, card: Parcel, caplog: pytest.LogCaptureFixture, replies: dict[Step, str]
) -> None:
    caplog.set_level(logging.DEBUG)
    postbox.replies = replies

    outcome = await email.send(ADDRESS, card)

    # The mail server that plays the center writes a log of its own.
    logged = [record.getMessage() for record in caplog.records if record.name != "mail.log"]
    for hidden in (ADDRESS, "zhubei", "竹北市"):
        assert hidden not in repr(outcome)
        assert not any(hidden in line for line in logged)


def test_settings_and_parcels_hide_what_is_not_for_logs(card: Parcel) -> None:
    settings = MailSettings("mail.example.org", 587, SENDER, *LOGIN)

    assert LOGIN[1] not in repr(settings)
    assert card.text not in repr(card)
    assert str(card.link) not in repr(card)
