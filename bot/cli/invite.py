"""`invite`: one-time codes, and bindings that need none."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.webhook import new_secret
from bot.cli.counties import county_named
from bot.cli.kept import open_store
from bot.cli.lines import Refusal
from bot.settings import Settings, from_environment
from directory.load import load
from directory.model import Directory, Found, Place
from directory.places import find_place
from handlers import oncall
from handlers.circulation import place_waiting
from handlers.duty import name_of
from storage import contacts, invites, sites
from storage.contacts import Channel
from storage.invites import InviteFor
from storage.sites import Site, SiteId, SiteKind
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the operator asked for; exactly one of center, duty, worker and shop."""

    center: str | None
    duty: str | None
    worker: str | None
    shop: str | None
    address: str
    kind: str
    email: str | None
    webhook: str | None
    rank: int


async def invite(wanted: Wanted) -> None:
    """Make the code and say what to do with it. On SQLite the service must not be running."""
    if sum(part is not None for part in (wanted.center, wanted.duty, wanted.worker, wanted.shop)) != 1:
        raise Refusal(
            "say for whom: one of --center ID, --duty operator or COUNTY, --worker CENTER_ID, operator or COUNTY, "
            "--shop NAME (with --address)."
        )
    settings = from_environment()
    directory = load()
    async with open_store(settings) as store:
        print(await store.write(lambda tx: make(tx, settings, directory, wanted)))


def make(tx: Tx, settings: Settings, directory: Directory, wanted: Wanted) -> str:
    """The code with the words that go with it."""
    valid = settings.patience.invite
    if wanted.shop is not None:
        site = enrol_site(tx, directory, wanted.shop, wanted.address, wanted.kind)
        code = invites.make(tx, InviteFor.SITE, str(site), wanted.shop, valid)
        return f"{code}\nWho works at {wanted.shop} sends this code to the bot once; it is good for {valid.days} days."
    if wanted.worker is not None:
        center_id = _desk_of(directory, wanted.worker)
        name = known_name(directory, center_id)
        code = invites.make(tx, InviteFor.WORKER, center_id, name, valid)
        link = f"{settings.public_url}/console/join/{code}"
        return f"{link}\nOpens an account at the desk of {name}, once, within {valid.days} days."
    on_call = on_call_id(directory, wanted.duty) if wanted.duty is not None else None
    center_id = on_call or wanted.center or ""
    name = known_name(directory, center_id)
    if wanted.email is not None:
        place_waiting(tx, contacts.bind(tx, center_id, Channel.EMAIL, wanted.email, label="mail", rank=wanted.rank))
        return f"{name} gets a mail for each new {'alert' if on_call else 'case'}."
    if wanted.webhook is not None:
        secret = new_secret()
        bound = contacts.bind(
            tx, center_id, Channel.WEBHOOK, wanted.webhook, label="webhook", rank=wanted.rank, secret=secret
        )
        place_waiting(tx, bound)
        return f"{secret}\n{name} gets a signed webhook for each new case; this secret is shown only now."
    code = invites.make(tx, InviteFor.CENTER, center_id, str(wanted.rank), valid)
    if on_call is not None:
        return (
            f"{code}\n"
            f"Send this code from the chat that is to ring when somebody is in danger ({name}); it binds once, within\n"
            f"{valid.days} days. No page says more than that somebody needs help: an account at the desk\n"
            f"(--worker {wanted.duty}) shows the rest, once the person agrees."
        )
    return (
        f"{code}\n"
        f"Post this code in the chat that {name} is to be reached in; it binds once, within {valid.days} days.\n"
        "A LINE push to a group costs one message per member: the duty person's own chat is the cheap way,\n"
        "the group the loud one. In a Telegram group make the bot an admin; posted in a forum topic, each case\n"
        "gets a topic of its own."
    )


def _desk_of(directory: Directory, of: str) -> str:
    """Whose desk an account opens: the operator's, that of a county's people on call, or a center's."""
    if of == oncall.OPERATOR or county_named(of, directory) is not None:
        return on_call_id(directory, of)
    return of


def on_call_id(directory: Directory, of: str) -> str:
    """What stands for a center's id: of the operator, or of the county with this name or code."""
    if of == oncall.OPERATOR:
        return oncall.OPERATOR
    county = county_named(of, directory)
    if county is None:
        raise Refusal(f"--duty {of} is neither operator nor a county such as 新竹縣.")
    return oncall.of_county(county.code)


def enrol_site(tx: Tx, directory: Directory, name: str, address: str, kind: str) -> SiteId:
    """A safety point where its address can be placed. Raises Refusal when the district is not clear."""
    if kind not in list(SiteKind):
        raise Refusal(f"--kind {kind} is none of {', '.join(SiteKind)}.")
    found = find_place(address, directory)
    at = found.place if isinstance(found, Found) else Place()
    if at.district is None or at.county is None:
        raise Refusal("--address must name county and district, such as 新竹縣竹北市光明六路10號.")
    site = SiteId(tx.new_id())
    sites.add(tx, Site(site, name, SiteKind(kind), at.county, at.district, at.village, address, None, None))
    return site


def known_name(directory: Directory, center_id: str) -> str:
    """The center's name. Raises Refusal with the nearest ids when there is none of this id."""
    try:
        return name_of(directory, center_id)
    except KeyError:
        near = [center.id for center in directory.centers if center.id.startswith(center_id[:5])][:6]
        hint = f" Near: {', '.join(near)}." if near else ""
        raise Refusal(f"no center has the id {center_id}: see directory/data/sites.csv.{hint}") from None
