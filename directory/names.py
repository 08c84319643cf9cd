"""The names people use for places, gathered once from the directory and looked up by first character."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from directory.model import AliasKind, CountyCode, Directory, DistrictCode, Place

# Roads, schools and halls all over the country carry these names, and some are everyday words; such a stem
# means the district only when nothing, or something harmless, follows.
_COMMON = frozenset(
    re.findall(
        "..",
        "三星三民中和中埔中寮中山中正二水仁德仁愛仁武信義光復八德公館內埔內門北斗北港北門前金南州南港古坑和平和美員山"
        "四湖土庫埔心大內大同大園大埔大城大安大寮大村大林大樹大武大湖大溪大甲大社大肚大里大雅太平安南安定安平安樂山上"
        "復興成功文山新化新園新城新埔新屋新市新店新港新社新興新豐春日東勢東山東引東河東港東石林內林口梅山水上水林水里"
        "永和永安永康永靖泰安泰山清水溪口溪州溪湖牡丹玉井田中田尾石門石岡福興竹塘竹山竹田美濃花壇萬里西湖西港造橋里港"
        "金山金湖長治長濱雙溪頭城高樹鳥松鹿港龍井龍潭",
    )
)
_ROAD = re.compile(
    r"[東西南北中前後]?[一二三四五六七八九十\d]{0,2}(?:路|街|大道|巷|弄|段|村|里|鄰|橋)|[下旁央口邊]|上面|[東西南北]方|型|化石"
)
_HARMLESS = re.compile(
    r"$|[^\u4e00-\u9fff]|[鄉鎮市區縣]|的|這|那|有|附近|某|車站|火車站|公所|衛生|分局|街上|老街|夜市|交流道|戶政|"
    r"全家|統一|萊爾富|美廉社|超商|便利|地區|一帶|是|跟|和|或|與|還|要|在|人|我|你|山區|海邊"
)
# Simplified characters that no official name contains; 后, 里 and 庄 are left, for they stand in real names.
_SPELLING = str.maketrans(
    "台县区乡镇东湾桥云义兰莲门连马岛丰关宝芦泷龙凤树冈万乐兴仑伸员围园坝垦峡冲庙应张归営营苏莺贡进远双庆罗麦坜",
    "臺縣區鄉鎮東灣橋雲義蘭蓮門連馬島豐關寶蘆瀧龍鳳樹岡萬樂興崙伸員圍園壩墾峽沖廟應張歸營營蘇鶯貢進遠雙慶羅麥壢",
)
_STREET_WORD = re.compile(
    r"rd|road|st|street|ave|avenue|blvd|sec|section|ln|lane|alley|[nsew]|north|south|east|west|\d+"
)
# Hanyu, Tongyong and Wade-Giles write one sound in many ways: Zhongli, Jhongli, Chungli.
_HEARD = tuple(
    (re.compile(written), heard)
    for written, heard in (
        ("hs|sh|x", "s"),
        ("jh|zh|ch|tz|ts|q|j|c", "z"),
        ("p", "b"),
        ("t", "d"),
        ("k", "g"),
        ("ung", "ong"),
        ("ien", "ian"),
        ("ih|r$", "i"),
        ("yi", "i"),
    )
)
# A shorter word too often is one of another language.
_SHORTEST_SOUND = 6
_DOUBLED = re.compile(r"(.)\1")
# In Vietnamese an accident, tai nạn.
_ACCIDENT = "tainan"
_MOST_APART = 3
_COUNTY_DIGITS = 5
_LATIN_MARKS = re.compile("[\u0300-\u036f]+")
_ENGLISH_SHORT = {"dist": "district", "twp": "township"}


class Form(Enum):
    """How much of a name was typed."""

    FULL = auto()  # 竹北市, 新竹縣
    STEM = auto()  # 竹北, 新竹
    ABBREVIATION = auto()  # 竹縣


@dataclass(frozen=True, slots=True)
class Match:
    """A name found in a text, and all that it may mean; `is_last` where no Chinese character follows.

    `is_road` where it rather begins the name of a road: it counts only before a district of its county.
    """

    start: int
    end: int
    form: Form
    counties: tuple[CountyCode, ...]
    districts: tuple[DistrictCode, ...]
    greater: tuple[CountyCode, ...]
    is_last: bool
    is_road: bool

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(slots=True)
class _Meaning:
    form: Form
    counties: list[CountyCode]
    districts: list[DistrictCode]
    greater: list[CountyCode]


class Names:
    """Every name of the directory: Chinese ones by first character, English ones by their words."""

    def __init__(self, directory: Directory) -> None:
        self._meanings: dict[str, _Meaning] = {}
        self._english: dict[tuple[str, ...], _Meaning] = {}
        for county in directory.counties:
            self._add(normal(county.name), Form.FULL).counties.append(county.code)
            self._add(normal(county.name)[:-1], Form.STEM).counties.append(county.code)
            self._add_english(county.name_en, counties=(county.code,))
        for district in directory.districts:
            name = normal(district.name)
            self._add(name, Form.FULL).districts.append(district.code)
            if len(name) > 2:
                self._add(name[:-1], Form.STEM).districts.append(district.code)
            self._add_english(district.name_en, districts=(district.code,))
        for alias in directory.aliases:
            if alias.name.isascii() or english_words(alias.name):
                self._add_latin(alias.name, alias.target)
            else:
                self._add_alias(alias.name, alias.kind, alias.target)
        self._sounding = _alone((_sound("".join(words)), meaning) for words, meaning in self._english.items())
        self._joined = _alone(("".join(words), meaning) for words, meaning in self._english.items())
        self._joined.pop(_ACCIDENT, None)
        lengths: dict[str, set[int]] = defaultdict(set)
        for name in self._meanings:
            lengths[name[0]].add(len(name))
        self._lengths: Mapping[str, tuple[int, ...]] = {
            first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()
        }
        self.longest_english = max(map(len, self._english))
        self.villages: Mapping[DistrictCode, tuple[tuple[str, Place], ...]] = {
            district.code: tuple(
                sorted(
                    (
                        (normal(village.name), directory.place_in(district.code, village.code))
                        for village in directory.villages_of(district.code)
                    ),
                    key=lambda named: -len(named[0]),
                )
            )
            for district in directory.districts
        }
        by_name: dict[str, list[Place]] = defaultdict(list)
        for named in self.villages.values():
            for name, place in named:
                by_name[name].append(place)
        self.villages_named: Mapping[str, list[Place]] = by_name

    def _add(self, name: str, form: Form) -> _Meaning:
        return self._meanings.setdefault(name, _Meaning(form, [], [], []))

    def _add_alias(self, name: str, kind: AliasKind, target: CountyCode | DistrictCode) -> None:
        if kind is AliasKind.GREATER:
            self._add(name, Form.STEM).greater.append(CountyCode(target))
        elif kind is AliasKind.ABBREVIATION:
            self._add(name, Form.ABBREVIATION).counties.append(CountyCode(target))
        elif kind in (AliasKind.OLD_COUNTY, AliasKind.COUNTY_NAME):
            self._add(name, Form.FULL).counties.append(CountyCode(target))
        else:
            form = Form.FULL if kind is AliasKind.OLD_DISTRICT else Form.STEM
            meaning = self._add(name, form)
            if target not in meaning.districts:
                meaning.districts.append(DistrictCode(target))

    def _add_latin(self, name: str, target: CountyCode | DistrictCode) -> None:
        """A name in the Latin script that is no official one: Cao Hùng, Tamshui."""
        meaning = self._english.setdefault(english_words(name), _Meaning(Form.FULL, [], [], []))
        if len(target) == _COUNTY_DIGITS:
            meaning.counties.append(CountyCode(target))
        else:
            meaning.districts.append(DistrictCode(target))

    def _add_english(
        self, name: str, counties: tuple[CountyCode, ...] = (), districts: tuple[DistrictCode, ...] = ()
    ) -> None:
        words = english_words(name)
        stem = words[:-1]
        forms = [(words, Form.FULL)]
        if stem not in {("east",), ("west",), ("north",), ("south",), ("central",), ("west", "central")}:
            forms.append((stem, Form.STEM))
        for key, form in forms:
            meaning = self._english.setdefault(key, _Meaning(form, [], [], []))
            meaning.counties.extend(counties)
            meaning.districts.extend(districts)

    def matches(self, text: str) -> Iterator[Match]:
        """Every name in a normal text, overlapping ones too, from left to right and longest first."""
        for start, first in enumerate(text):
            for length in self._lengths.get(first, ()):
                end = start + length
                meaning = self._meanings.get(text[start:end]) if end <= len(text) else None
                if meaning is None:
                    continue
                is_road = _is_road(text, start, end, meaning)
                if meaning.counties or meaning.greater or not is_road:
                    yield _match(start, end, meaning, not is_chinese(text[end : end + 1]), is_road)

    def english_matches(self, words: tuple[str, ...]) -> Iterator[Match]:
        """Every English name among the words, longest first, none inside another; or one that sounds like it."""
        start = 0
        while start < len(words):
            ends = range(min(len(words), start + self.longest_english), start, -1)
            spelled = [(end, self._english.get(words[start:end])) for end in ends]
            sounding = [(start + 1, self._sounding.get(_sound(words[start])))]
            apart = [(end, self._joined.get("".join(words[start:end]))) for end in ends if end <= start + _MOST_APART]
            for end, meaning in (*spelled, *sounding, *apart):
                if meaning is None:
                    continue
                following = words[end] if end < len(words) else ""
                if meaning.form is Form.STEM and _STREET_WORD.fullmatch(following):
                    continue
                yield _match(start, end, meaning, True, False)
                start = end - 1
                break
            start += 1


def _sound(word: str) -> str:
    """What a name sounds like, whichever of the ways it was put into letters; no way doubles one."""
    if len(word) < _SHORTEST_SOUND or _DOUBLED.search(word):
        return ""
    for written, heard in _HEARD:
        word = written.sub(heard, word)
    return word


def _alone(named: Iterable[tuple[str, _Meaning]]) -> dict[str, _Meaning]:
    """The names by what they are compared by, where that is long enough and only one place."""
    found: dict[str, list[_Meaning]] = defaultdict(list)
    for compared, meaning in named:
        if len(compared) >= _SHORTEST_SOUND - 1:
            found[compared].append(meaning)
    return {
        compared: meanings[0]
        for compared, meanings in found.items()
        if len({(tuple(sorted(meaning.counties)), tuple(sorted(meaning.districts))) for meaning in meanings}) == 1
    }


def _match(start: int, end: int, meaning: _Meaning, is_last: bool, is_road: bool) -> Match:
    districts = () if is_road else tuple(meaning.districts)
    return Match(start, end, meaning.form, tuple(meaning.counties), districts, tuple(meaning.greater), is_last, is_road)


def is_chinese(character: str) -> bool:
    """Whether this is a Chinese character, so that a word may go on across it."""
    return "\u4e00" <= character <= "\u9fff"


def _is_road(text: str, start: int, end: int, meaning: _Meaning) -> bool:
    """Whether a stem rather begins another name: 中正 in 中正路 is a road, 永安 in 永安市場 a market."""
    if meaning.form is not Form.STEM:
        return False
    if _ROAD.match(text, end):
        return True
    return text[start:end] in _COMMON and _HARMLESS.match(text, end) is None


def normal(text: str) -> str:
    """The text in the one spelling that names are compared in: 臺 for 台, and traditional characters."""
    return text.translate(_SPELLING)


def english_words(text: str) -> tuple[str, ...]:
    """The words of an English name, without its marks: Da'an Dist. is daan district, Đài Bắc dai bac."""
    plain = re.sub(r"['’‘`´-]", "", text.lower())
    if not plain.isascii():
        plain = _LATIN_MARKS.sub("", unicodedata.normalize("NFD", plain)).replace("đ", "d")
    return tuple(_ENGLISH_SHORT.get(word, word) for word in re.findall(r"[a-z]+|\d+", plain))


@lru_cache(maxsize=4)
def names_of(directory: Directory) -> Names:
    """The names of a directory, gathered once."""
    return Names(directory)
