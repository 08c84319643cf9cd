"""`python -m bot`: the command line. Each command's work is a module of `bot.cli`, read only when it is used."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.lines import refuse, run

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="守望 Guardian Bot")
poison_app = typer.Typer(no_args_is_help=True, help="Events that could not be taken in.")
directory_app = typer.Typer(no_args_is_help=True, help="The directory of who helps where.")
hours_app = typer.Typer(no_args_is_help=True, help="Days on which the offices of a county may be shut.")
keys_app = typer.Typer(no_args_is_help=True, help="The keys that seal what people say.")
app.add_typer(poison_app, name="poison")
app.add_typer(directory_app, name="directory")
app.add_typer(hours_app, name="hours")
app.add_typer(keys_app, name="keys")


@app.command()
def serve() -> None:
    """The service: webhooks, courier and console."""
    from bot.cli.serve import serve as work

    run(work())


@app.command()
def demo(
    once: Annotated[bool, typer.Option(help="Stop after the transcript.")] = False,
    port: Annotated[int, typer.Option(help="Where the stage page is served.")] = 8090,
) -> None:
    """Plays a clerk's report from LINE to a center's acceptance, then serves the stage."""
    from bot.cli.demo import demo as work

    run(work(once=once, port=port))


@app.command()
def talk(
    language: Annotated[str, typer.Option(help="zh-Hant, en, id, vi, th or fil.")] = "zh-Hant",
    save: Annotated[Path | None, typer.Option(help="Write the transcript here.")] = None,
) -> None:
    """The bot in this terminal."""
    from bot.cli.talk import talk as work

    run(work(language, save))


@app.command()
def route(
    boundaries: Annotated[Path | None, typer.Option(help="Official district polygons (GeoJSON).")] = None,
) -> None:
    """JSON lines {"id","lat","lon"} or {"id","text"}, with "kind", in; who is responsible, out."""
    from bot.cli.route import route_lines
    from bot.cli.world import boundaries_at
    from directory.load import load

    directory = load()
    for answer in route_lines(sys.stdin, directory, boundaries_at(boundaries, directory)):
        print(answer, flush=True)


@app.command()
def grade() -> None:
    """JSON lines {"id","text"} in; {"id","grade","rules"} out."""
    from bot.cli.grade import grade_lines

    for answer in grade_lines(sys.stdin):
        print(answer, flush=True)


@app.command()
def find() -> None:
    """JSON lines {"id","text"} with "lang", "lat", "lon", "at" in; who can help, best first, out."""
    from bot.cli.find import find_lines

    for answer in find_lines(sys.stdin):
        print(answer, flush=True)


@app.command()
def invite(
    center: Annotated[str | None, typer.Option(help="Bind a chat to the center with this id.")] = None,
    duty: Annotated[
        str | None, typer.Option(help="Bind a chat of who is on call: `operator` for the whole country, or a county.")
    ] = None,
    worker: Annotated[
        str | None,
        typer.Option(help="An account at the desk of the center with this id, of `operator`, or of a county's duty."),
    ] = None,
    shop: Annotated[str | None, typer.Option(help="Enrol a safety point of this name.")] = None,
    address: Annotated[str, typer.Option(help="The safety point's address.")] = "",
    kind: Annotated[
        str, typer.Option(help="meal_station, restaurant, pay_forward, building, clinic, pharmacy, rental.")
    ] = "meal_station",
    email: Annotated[str | None, typer.Option(help="With --center or --duty: bind this mail address at once.")] = None,
    webhook: Annotated[str | None, typer.Option(help="With --center or --duty: bind this webhook at once.")] = None,
    rank: Annotated[
        int, typer.Option(help="With --center or --duty: 1 is told at once, 2 when 1 has not accepted, and so on.")
    ] = 1,
) -> None:
    """A one-time code for a center's chat, for who is on call, for a worker's account or a safety point."""
    from bot.cli.invite import Wanted
    from bot.cli.invite import invite as work

    run(work(Wanted(center, duty, worker, shop, address, kind, email, webhook, rank)))


@app.command("import-boundaries")
def import_boundaries(file: Path) -> None:
    """Install the official district polygons (GeoJSON)."""
    from bot.cli.world import install_boundaries

    run(install_boundaries(file))


@app.command()
def connect() -> None:
    """Tell Telegram where the bot lives: its webhook and its commands."""
    from bot.cli.connect import connect as work

    run(work())


@app.command()
def doctor() -> None:
    """Whether everything that is set can be used; each fault with its mend."""
    from bot.cli.doctor import doctor as work

    run(work())


@poison_app.command("list")
def poison_list() -> None:
    """What has been set aside."""
    from bot.cli.poison import listing

    run(listing())


@poison_app.command("replay")
def poison_replay(id: int) -> None:
    """Take a set-aside event in again."""
    from bot.cli.poison import replay

    run(replay(id))


@directory_app.command("check")
def directory_check() -> None:
    """Read every fact and say what is wrong, with file and line."""
    from bot.cli.directory import check

    print(check())


@directory_app.command("export")
def directory_export(
    hsds: Annotated[bool, typer.Option("--hsds", help="Open Referral's HSDS 3.0, as one page of JSON.")] = False,
) -> None:
    """All public services, for other programs."""
    from bot.cli.directory import export
    from bot.cli.lines import Refusal
    from directory.load import load

    if not hsds:
        raise Refusal("say in which form: python -m bot directory export --hsds")
    print(export(load()))


@directory_app.command("import")
def directory_import(
    file: Annotated[Path, typer.Argument(help="A CSV with the columns of one of the files in directory/data.")],
    write: Annotated[bool, typer.Option("--write", help="Make the changes; without it they are only shown.")] = False,
) -> None:
    """Take in a file of facts: shows what would change, and refuses what cannot be believed with its line."""
    from bot.cli.directory import take_in

    for line in take_in(file, write=write):
        print(line)


@directory_app.command("stale")
def directory_stale(
    on: Annotated[str | None, typer.Option(help="The day to look from, like 2027-01-31; today without it.")] = None,
    county: Annotated[str | None, typer.Option(help="Only this county, like 新竹市.")] = None,
    most: Annotated[int, typer.Option(min=1, help="How many to list.")] = 40,
    form: Annotated[bool, typer.Option("--form", help="The numbers among them, as a file to mend and import.")] = False,
    said: Annotated[bool, typer.Option("--said", help="First what people say is wrong, from the database.")] = False,
) -> None:
    """Which facts must be asked again first: beyond their limit, relied on, and in doubt."""
    from datetime import date

    from bot.cli.directory import form_lines, stale_lines
    from bot.cli.lines import Refusal
    from bot.clock import now
    from directory.hours import TAIPEI
    from directory.load import load

    try:
        day = date.fromisoformat(on) if on is not None else now().astimezone(TAIPEI).date()
    except ValueError:
        raise Refusal(f"{on} is not a day like 2027-01-31.") from None
    if said:
        from bot.cli.checks import listing

        run(listing())
    for line in (form_lines if form else stale_lines)(load(), day, county=county, most=most):
        print(line)


@directory_app.command("checks")
def directory_checks() -> None:
    """What people say is wrong, the oftenest said first: ask about these before anything that is only old."""
    from bot.cli.checks import listing

    run(listing())


@directory_app.command("checked")
def directory_checked(
    id: int, by: Annotated[str, typer.Option(help="Who has checked it, such as a desk or a duty name.")]
) -> None:
    """One of the checks is done."""
    from bot.cli.checks import close

    run(close(id, by))


_BY = typer.Option(help="Who says so, such as a duty name; it is kept.")
_COUNTY = typer.Option(help="The county, like 10004 or 新竹縣.")


@hours_app.command("close")
def hours_close(
    county: Annotated[str, _COUNTY],
    until: Annotated[str, typer.Option(help="The end in Taiwan's time, like 2026-08-01T18:00.")],
    by: Annotated[str, _BY],
    begins: Annotated[str | None, typer.Option("--from", help="The beginning; now without it.")] = None,
) -> None:
    """A typhoon day: offices of the county are shown as perhaps shut; lines that answer all day stay."""
    from bot.cli.hours import close

    run(close(county, until, begins, by))


@hours_app.command("open")
def hours_open(county: Annotated[str, _COUNTY], by: Annotated[str, _BY]) -> None:
    """End what was said of a county before its time."""
    from bot.cli.hours import reopen

    run(reopen(county, by))


@hours_app.command("list")
def hours_list() -> None:
    """All that has been said, with who said it."""
    from bot.cli.hours import listing

    run(listing())


@keys_app.command("new")
def keys_new() -> None:
    """A new key for GUARDIAN_KEYS."""
    from bot.cli.keys import new_key

    print(new_key())


@keys_app.command("rotate")
def keys_rotate() -> None:
    """Seal everything under the newest key of GUARDIAN_KEYS."""
    from bot.cli.keys import rotate_keys

    run(rotate_keys())


def main() -> None:
    """Run a command; what an operator can mend ends in one line and exit code 2."""
    refuse(app)


if __name__ == "__main__":
    main()
