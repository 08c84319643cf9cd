"""The facts of the directory: places, centers, units and lines, each with the source of what it says."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

CountyCode = NewType("CountyCode", str)
DistrictCode = NewType("DistrictCode", str)
VillageCode = NewType("VillageCode", str)
CenterId = NewType("CenterId", str)
UnitId = NewType("UnitId", str)
HotlineId = NewType("HotlineId", str)


class Concern(StrEnum):
    """What somebody is worried about."""

    CHILD_MEAL = "child_meal"
    CHILD_HARM = "child_harm"
    VIOLENCE = "violence"
    ELDER = "elder"
    DISABILITY = "disability"
    FAMILY = "family"
    SUICIDE = "suicide"
    MENTAL = "mental"
    YOUTH = "youth"
    HOMELESS = "homeless"
    OTHER = "other"


class Confidence(StrEnum):
    """How far a fact can be trusted: two sources agree, one recent source, or an old or second-hand one."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Status(StrEnum):
    """Whether a service runs: only an open one is ever offered."""

    OPEN = "open"
    PLANNED = "planned"
    TEMPORARILY_CLOSED = "temporarily_closed"
    CLOSED = "closed"


class UnitKind(StrEnum):
    """The kinds of public units beside the family service centers."""

    MENTAL_HEALTH_CENTER = "mental_health_center"  # 社區心理衛生中心
    PROTECTION_CENTER = "protection_center"  # 家庭暴力暨性侵害防治中心
    INTAKE_WINDOW = "intake_window"  # 集中篩派案窗口
    ELDER_WINDOW = "elder_window"  # 獨居長者窗口
    SOCIAL_BUREAU = "social_bureau"  # 社會局處
    HEALTH_BUREAU = "health_bureau"  # 衛生局
    YOUTH_COUNSELING = "youth_counseling"  # 少年輔導委員會
    EARLY_INTERVENTION = "early_intervention"  # 早療通報轉介中心
    DRUG_PREVENTION = "drug_prevention"  # 毒品危害防制中心
    STUDENT_COUNSELING = "student_counseling"  # 學生輔導諮商中心
    NEW_RESIDENT_CENTER = "new_resident_center"  # 新住民家庭服務中心
    INDIGENOUS_FAMILY_CENTER = "indigenous_family_center"  # 原住民族家庭服務中心
    FAMILY_EDUCATION = "family_education"  # 家庭教育中心
    LONG_TERM_CARE = "long_term_care"  # 長期照顧管理中心
    ADDICTION_TREATMENT = "addiction_treatment"  # 戒癮治療機構
    PSYCHIATRIC_OUTREACH = "psychiatric_outreach"  # 疑似或社區精神病人照護優化計畫機構
    CLUBHOUSE = "clubhouse"  # 精神障礙者協作模式服務據點
    CHILDCARE_CENTER = "childcare_center"  # 公共托育中心
    SATELLITE = "satellite"  # 兒少及家庭社區支持據點（小衛星）
    SENIOR_CLUB = "senior_club"  # 銀髮俱樂部
    SHARED_MEALS = "shared_meals"  # 老人共餐
    DISABILITY_DAY_CARE = "disability_day_care"  # 身障日間照顧
    WORKSHOP = "workshop"  # 小型作業所
    WOMEN_CENTER = "women_center"  # 婦女服務中心
    HOMELESS_SERVICE = "homeless_service"  # 街友服務據點
    SURPLUS_FOOD = "surplus_food"  # 惜食領菜據點
    FOOD_BANK = "food_bank"  # 實物銀行
    PARENTING = "parenting"  # 育兒指導
    EARLY_THERAPY = "early_therapy"  # 發展遲緩兒童社區療育
    AFTER_SCHOOL = "after_school"  # 課後照顧
    FAMILY_SUPPORT = "family_support"  # 家庭支持資源
    HOME_HELP = "home_help"  # 到宅整聊、家務指導
    FAMILY_MEDIATION = "family_mediation"  # 家事商談
    EMPLOYMENT = "employment"  # 就業服務
    ASSET_ACCOUNT = "asset_account"  # 兒少教育發展帳戶、幸福存款
    BENEFIT = "benefit"  # 補助
    MEALS = "meals"  # 餐食補助
    MEAL_STATION = "meal_station"  # 幸福保衛站、愛心守護站
    RESPITE = "respite"  # 短期照顧
    ELDER_SUPPORT = "elder_support"  # 獨居長者關懷、緊急救援
    YOUTH_SUPPORT = "youth_support"  # 少年服務
    VICTIM_SUPPORT = "victim_support"  # 犯罪被害人協助
    DRUG_SUPPORT = "drug_support"  # 藥癮者與家庭支持
    PERINATAL = "perinatal"  # 孕產婦心理
    RECOVERY_SUPPORT = "recovery_support"  # 精神病友與家庭支持
    VOCATIONAL_REHAB = "vocational_rehab"  # 職業重建
    DISABILITY_ASSESSMENT = "disability_assessment"  # 身障者需求評估
    COUNSELING = "counseling"  # 心理諮商
    GIVING = "giving"  # 捐物媒合
    INDIGENOUS_SUPPORT = "indigenous_support"  # 原住民家庭支持


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read, the date the source bears, and the day we last compared the two.

    With an assurer, the office itself has confirmed the fact to them on that day.
    """

    text: str
    date: str
    verified_on: datetime.date
    confidence: Confidence
    assurer: str | None = None

    @property
    def is_doubtful(self) -> bool:
        """Whether the fact must not be shown without a mark that it needs a check."""
        return self.confidence is Confidence.LOW


@dataclass(frozen=True, slots=True)
class Point:
    """A point on the map, in degrees (WGS 84)."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class County:
    """One of the 22 counties and cities."""

    code: CountyCode
    name: str
    name_en: str
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class District:
    """One of the 368 districts, with the point where its people live."""

    code: DistrictCode
    county: CountyCode
    name: str
    name_en: str
    postal: str
    point: Point
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Village:
    """A village; known for the five seed places, and where the border between two centers follows one."""

    code: VillageCode
    district: DistrictCode
    name: str
    name_en: str
    source: Source = field(repr=False, compare=False)


class AliasKind(StrEnum):
    """Why a name that is in no official list means a place."""

    ABBREVIATION = "abbreviation"  # 竹市; only at the start of what was typed
    COUNTY_NAME = "county_name"  # 馬祖
    OLD_COUNTY = "old_county"  # 臺北縣
    OLD_DISTRICT = "old_district"  # 三重市
    PLACE = "place"  # 天母
    GREATER = "greater"  # 臺北 for 新北市; only together with one of its districts


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a county (5 digits) or a district (8 digits), written with 臺."""

    name: str
    kind: AliasKind
    target: CountyCode | DistrictCode
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Center:
    """A family service center and the districts it is responsible for."""

    id: CenterId
    county: CountyCode
    name: str
    kind: str
    districts: tuple[DistrictCode, ...]
    office: DistrictCode | None
    address: str | None
    phone: str | None
    phone_text: str | None
    point: Point | None
    hours: str | None
    hours_text: str | None
    contact: Source = field(repr=False)
    source: Source = field(repr=False)

    @property
    def is_doubtful(self) -> bool:
        """Whether the phone or the area needs a check before it is shown without a mark."""
        return self.source.is_doubtful or self.contact.is_doubtful


@dataclass(frozen=True, slots=True)
class Split:
    """Which center has a village of a shared district; without a village, the rest of the district."""

    district: DistrictCode
    village: VillageCode | None
    center: CenterId
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Unit:
    """A site of a service that is no family service center; `districts` is empty where no source states its area."""

    id: UnitId
    kind: UnitKind
    county: CountyCode
    name: str
    status: Status
    is_public: bool
    districts: tuple[DistrictCode, ...]
    stands_in: DistrictCode | None
    address: str | None
    phone: str | None
    phone_text: str | None
    point: Point | None
    hours: str | None
    hours_text: str | None
    contact: Source = field(repr=False)
    source: Source = field(repr=False)

    @property
    def is_open(self) -> bool:
        """Whether people may be sent there: it runs, and it is for everybody."""
        return self.status is Status.OPEN and self.is_public

    @property
    def is_doubtful(self) -> bool:
        """Whether the unit or its phone needs a check before it is shown without a mark."""
        return self.source.is_doubtful or self.contact.is_doubtful


@dataclass(frozen=True, slots=True)
class Hotline:
    """A line to call; `ladder` gives its rank for each concern, `danger` the concerns it comes first for."""

    id: HotlineId
    number: str | None
    url: str | None
    name: str
    name_en: str
    names: Mapping[str, str]
    """In the other languages."""
    purpose: str
    languages: tuple[str, ...]
    free: str
    channels: str
    county: CountyCode | None
    is_public: bool
    danger: frozenset[Concern]
    ladder: Mapping[Concern, int]
    hours: str | None
    hours_text: str
    source: Source = field(repr=False)

    def name_in(self, language: str) -> str:
        """What it is called for somebody who reads this language, as zh-Hant or vi."""
        return {"zh-Hant": self.name, "en": self.name_en, **self.names}[language]


@dataclass(frozen=True, slots=True)
class Place:
    """As much as is known of where something happened; the person's own words stay in `detail`."""

    county: CountyCode | None = None
    district: DistrictCode | None = None
    village: VillageCode | None = None
    detail: str = field(default="", repr=False)
    point: Point | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """The one place that is meant."""

    place: Place


@dataclass(frozen=True, slots=True)
class Several:
    """The few places that may be meant, in a stable order; the person is asked, never guessed for."""

    options: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """No place of Taiwan is recognized."""


Finding = Found | Several | Unknown
