"""The cards of those who can help: what they tell, in which language, and what can be done with them."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from itertools import chain
from urllib.parse import unquote

import pytest

from bot.line import outgoing as line_messages
from bot.line.taps import action
from bot.telegram import outgoing as telegram_messages
from directory.facts import Status
from directory.groups import GROUPS, LEADS
from directory.keys import key_of
from directory.model import Directory
from directory.offered import MOST, offered
from directory.serving import Entry
from emulators.line.flex import container
from handlers.messages import Button, CallButton, LinkButton, Reply, ShareButton
from handlers.titles import title
from handlers.wire import reply_from_json, reply_to_json
from locales import FOLDER, LANGUAGES, words
from storage import checks, closures
from storage.transaction import Tx
from tests.flows.leafing import deck_of, leaves_of
from tests.talking import Meets, Talking

PLACES = ("63000", "10004", "66000", "67000", "10015")


async def test_a_card_can_be_had_in_plain_words_for_paper(meets: Meets) -> None:
    person = await meets()
    await person.says("竹北 社福中心")
    paper = next(b for b in leaves_of(person)[0].buttons if isinstance(b, Button) and b.label == "純文字，可列印")

    await person.presses(paper)

    assert not person.shown[-1].buttons
    assert "星期一–星期五 08:00–17:30" in person.last


async def test_a_card_says_until_when_it_is_open(meets: Meets) -> None:
    person = await meets()

    await person.says("竹北 社福中心")

    rows = {row.label: row.value for row in leaves_of(person)[0].card.rows}
    assert rows["時間"] == "現在沒有開，明天 08:00 開"
    assert rows["為什麼列出"] == "它負責您說的地方。"


async def test_a_center_of_some_districts_is_not_said_to_serve_the_whole_county(meets: Meets) -> None:
    person = await meets()

    await person.says("臺南 心理衛生中心")

    rows = {row.label: row.value for row in leaves_of(person)[0].card.rows}
    assert rows["為什麼列出"] == "它負責這個縣市的一部分，說出哪一區會更準。"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_look_up_is_there_in_every_language(language: str) -> None:
    assert _keys(language) == _keys("zh-Hant")


async def test_a_card_tells_what_it_is_for_and_not_what_was_looked_for(meets: Meets) -> None:
    person = await meets()

    await person.says("新竹市東區 戒酒")

    told = {leaf.card.title: {row.label: row.value for row in leaf.card.rows} for leaf in leaves_of(person)}
    assert told["衛福部安心專線（依舊愛我）"]["做什麼"] == "心裡很難受、想到自殺時可以打；擔心別人也可以打"
    assert told["林正修診所"]["關於"] == "戒酒"
    assert not {"做什麼", "關於"} & told["新竹市衛生局"].keys()


async def test_a_turned_page_changes_the_message_it_stands_on(meets: Meets) -> None:
    person = await meets()
    await person.says("竹北 早療")
    deck = deck_of(person).deck
    assert deck is not None

    await person.presses(deck.turns[0], on_message="77")

    turned = person.shown[-1]
    assert turned.edits == "77"
    assert turned.deck is not None
    assert turned.deck.page == 1
    assert [leaf.card.title for leaf in turned.deck.leaves] == [leaf.card.title for leaf in deck.leaves]


async def test_a_duty_to_report_is_one_tap_from_the_card(meets: Meets) -> None:
    chief = await meets("chief")
    await chief.says("竹北 獨居老人沒人照顧")
    duty = next(
        b for leaf in leaves_of(chief) for b in leaf.buttons if isinstance(b, Button) and b.label == "我要通報嗎"
    )

    await chief.presses(duty)

    assert "老人福利法》第 43 條" in "".join(m.text for m in chief.shown[-4:])


async def test_the_button_of_an_old_deck_whose_entries_are_gone_leads_to_the_menu(meets: Meets) -> None:
    person = await meets()

    await person.presses(Button("下一個", "m|cards|1...AAAA"))
    await person.presses(Button("下一個", "m|cards|nonsense"))

    assert "回報" in person.labels


async def test_cards_that_must_wait_for_a_restart_are_the_same_afterwards(meets: Meets) -> None:
    person = await meets()
    await person.says("竹北 早療")
    reply = Reply((deck_of(person),))

    assert reply_from_json(json.loads(json.dumps(reply_to_json(reply)))) == reply


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_passed_on_leads_to_the_page_and_fits_a_link(meets: Meets, language: str) -> None:
    person = await meets(language=language)
    await person.says("新北市 早療")

    for share in (b for leaf in leaves_of(person) for b in leaf.buttons if isinstance(b, ShareButton)):
        uri = action(share, 20)["uri"]
        assert len(uri) <= 1000
        assert unquote(uri).endswith(share.url)
        assert share.url.startswith(f"https://guardian.example/help/{language}/")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_fits_both_platforms(meets: Meets, language: str) -> None:
    person = await meets(language=language)
    for typed in ("竹北 早療", "花蓮縣秀林鄉 家暴", "臺南 心理諮商", "戒癮 新竹市"):
        await person.says(typed)
        deck = deck_of(person)
        for payload in line_messages.payload([deck], is_group=False):
            assert payload["type"] in ("text", "flex")
            if payload["type"] == "flex":
                assert container(payload["contents"], ()) == []
                assert payload["altText"] == deck.text
        for call in telegram_messages.calls("77", [deck]):
            assert len(call.payload["text"]) <= 4096
            for button in chain.from_iterable(call.payload["reply_markup"]["inline_keyboard"]):
                assert len(button.get("callback_data", "").encode()) <= 64


@pytest.mark.parametrize(
    ("language", "what", "who"),
    [
        ("zh-Hant", "心理師打電話關心，需要時面對面談", "誰可以用"),
        ("en", "A psychologist calls to ask how you are, and meets you where needed", "Who may use it"),
        ("id", "Psikolog menelepon menanyakan kabar, dan bertemu langsung bila perlu", "Siapa yang boleh"),
        ("vi", "Chuyên gia tâm lý gọi điện hỏi thăm, khi cần thì gặp trực tiếp", "Ai được dùng"),
        ("th", "นักจิตวิทยาโทรมาถามไถ่ ถ้าจำเป็นก็นัดคุยต่อหน้า", "ใครใช้ได้"),
        ("fil", "Tatawag ang psychologist para mangumusta, at makikipagkita kung kailangan", "Sino ang puwede"),
    ],
)
async def test_a_card_tells_what_to_know_in_the_language_of_the_person(
    meets: Meets, language: str, what: str, who: str
) -> None:
    person = await meets(language=language)

    await person.says("臺中 產後媽媽")

    rows = [{row.label: row.value for row in leaf.card.rows} for leaf in leaves_of(person)]
    told = next(found for found in rows if what in found.values())
    assert who in told


@pytest.mark.parametrize(
    ("language", "center", "line", "place"),
    [
        ("zh-Hant", "新竹縣", "113 保護專線", "新竹縣竹北市"),
        ("en", "Family service center 新竹縣", "113 Protection Hotline", "Zhubei City, Hsinchu County\n"),
        ("id", "Pusat layanan keluarga 新竹縣", "113 Saluran perlindungan dari", "Zhubei City, Hsinchu County\n"),
        ("vi", "Trung tâm hỗ trợ gia đình 新竹縣", "113 Đường dây bảo vệ khỏi", "Zhubei City, Hsinchu County\n"),
        ("th", "ศูนย์บริการครอบครัว 新竹縣", "113 สายคุ้มครองจาก", "Zhubei City, Hsinchu County\n"),
        ("fil", "Family service center 新竹縣", "113 Linya ng proteksiyon", "Zhubei City, Hsinchu County\n"),
    ],
)
async def test_the_chinese_name_stays_and_what_it_is_stands_before_it_in_the_language_of_the_person(
    meets: Meets, language: str, center: str, line: str, place: str
) -> None:
    person = await meets(language=language)

    await person.says("竹北 社福中心")

    card = leaves_of(person)[0].card
    assert card.title.startswith(center)
    assert card.title.endswith("新竹縣竹北區社會福利服務中心")
    assert any(place in row.value for row in card.rows)
    await person.says("竹北 家暴")
    assert any(leaf.card.title.startswith(line) for leaf in leaves_of(person))


def test_every_line_says_what_it_is_for_in_every_language(directory: Directory) -> None:
    lines = [f"line-{line.id}" for line in directory.hotlines if line.is_public]

    for language in LANGUAGES:
        own = (FOLDER / language / "line.ftl").read_text("utf-8").splitlines()
        assert [it.split(" = ")[0] for it in own if it.startswith("line-")] == lines


def test_every_kind_of_unit_has_its_title_in_every_language(directory: Directory) -> None:
    entries: tuple[Entry, ...] = (*directory.units, *directory.centers[:1])

    for language in LANGUAGES[1:]:
        titles = [title(entry, words(language)) for entry in entries]
        assert all(re.match(r"[A-Za-zÀ-ỹ]|[ก-๛]", it) for it in titles)


async def test_a_card_can_be_called_seen_on_the_map_and_passed_on(meets: Meets) -> None:
    person = await meets()

    await person.says("竹北 社福中心")

    kinds = {type(button) for button in leaves_of(person)[0].buttons}
    assert {CallButton, LinkButton, ShareButton} <= kinds


@pytest.mark.parametrize("county", PLACES)
def test_every_need_finds_somebody_in_every_place_and_never_a_site_that_is_not_open(
    county: str, directory: Directory
) -> None:
    place = directory.place_in(next(d.code for d in directory.districts if d.county == county))

    for need in LEADS:
        found = offered(need, place, None, directory)
        assert 0 < len(found) <= MOST, need
        assert all(getattr(entry, "status", Status.OPEN) is Status.OPEN for entry in found)


def test_every_need_that_can_be_chosen_is_one_of_the_directory(directory: Directory) -> None:
    known = {need.id for need in directory.needs}

    assert LEADS.keys() <= known
    assert len(LEADS) == sum(map(len, GROUPS.values())), "none stands in two groups"


def test_no_two_entries_have_the_same_short_name(directory: Directory) -> None:
    entries: list[Entry] = [*directory.centers, *directory.units, *directory.hotlines]
    ids = [entry.id for entry in entries]

    assert len({key_of(known) for known in ids}) == len(ids)


async def test_what_is_said_to_be_wrong_is_noted_once_without_who_said_it(meets: Meets) -> None:
    for times in (1, 2):
        person = await meets()
        await person.says("竹東 社福中心")
        wrong = next(b for b in leaves_of(person)[0].buttons if isinstance(b, Button) and b.label == "資料不對")
        await person.presses(wrong)
        await person.taps("搬走了")
        assert "會請人去查證" in person.last

        noted = await person.store.read(checks.waiting)
        mine = [(it.entry, it.what, it.times) for it in noted if it.entry == "10004-zhudong"]
        assert mine == [("10004-zhudong", "moved", times)]

    done = next(it.id for it in noted if it.entry == "10004-zhudong")
    assert await person.store.write(lambda tx: checks.close(tx, done, "值班"))
    assert not await person.store.write(lambda tx: checks.close(tx, done, "值班"))


async def test_on_a_typhoon_day_no_office_of_the_county_is_said_to_be_open(meets: Meets) -> None:
    person = await meets()

    def shut(tx: Tx) -> None:
        closures.close(tx, "09020", tx.now, tx.now + timedelta(hours=9), "值班")

    await person.store.write(shut)
    await person.says("金門 社福中心")
    closed = _states(person)
    await person.store.write(lambda tx: closures.lift(tx, "09020", "值班"))
    await person.says("金門 社福中心")

    assert set(closed[0]) == {"明天 04:30 以前當地可能停班，先打電話問"}
    assert not any("停班" in state for state in _states(person)[0])
    assert all("停班" not in state for state in closed[1]), "lines answer as they do on any day"


def _states(talk: Talking) -> tuple[list[str], list[str]]:
    """What is said of the hours of offices, and of lines."""
    offices: list[str] = []
    lines: list[str] = []
    for leaf in leaves_of(talk):
        rows = {row.label: row.value for row in leaf.card.rows}
        (lines if rows["為什麼列出"].endswith("可以打。") else offices).append(rows["時間"])
    return offices, lines


def _keys(language: str) -> list[str]:
    return re.findall(r"^([a-z0-9-]+) =", (FOLDER / language / "lookup.ftl").read_text("utf-8"), re.MULTILINE)
