"""Syllables spelled out in Bopomofo, each with the one character that the danger files know it by.

A tone mark may be missing. Of characters that sound alike the one that speaks of danger is taken; whole syllables come
before the particles that young writers shorten to one sign.
"""

from __future__ import annotations

_SPELLED = (
    "ㄗㄕㄚ自杀 ㄒㄧㄤ想 ㄏㄨㄛ活 ㄨㄛ我 ㄅㄨ不 ㄙ死 ㄕㄚ杀 ㄓㄣ真 ㄏㄠ好 ㄊㄧㄠ跳 ㄌㄡ楼 ㄗㄡ走 ㄉㄜ的 "
    "ㄌㄜ了 ㄑㄩ去 ㄧㄠ要 ㄌㄟ累 ㄒㄧㄝ谢 ㄗㄞ再 ㄐㄧㄢ见 ㄔ吃 ㄊㄨㄣ吞 ㄏㄜ喝 ㄍㄜ割 ㄕㄡ手 ㄨㄢ腕 "
    "ㄒㄩㄝ血 ㄉㄧㄥ顶 ㄏㄞ海 ㄑㄧㄠ桥 ㄉㄠ刀 ㄕㄥ绳 ㄊㄢ炭 ㄕㄠ烧 ㄐㄧㄡ就 ㄐㄧㄣ今 ㄊㄧㄢ天 ㄨㄢˇ晚 ㄇㄧㄥ明 "
    "ㄐㄧㄝ结 ㄕㄨ束 ㄌㄧ离 ㄎㄞ开 ㄕ是 ㄕㄤ伤 ㄏㄞˋ害 ㄗˋ自 ㄐㄧˇ己 ㄐㄧ己 ㄎㄨ哭 ㄊㄨㄥ痛 ㄎㄨㄞ快 "
    "ㄉㄨㄟ对 ㄑㄧ起 ㄇㄚ妈 ㄅㄚ爸 ㄍㄜˉ哥 ㄉㄧ弟 ㄇㄟ没 ㄧㄡ有 ㄖㄣ人 ㄓㄢ站 ㄗㄨㄛ坐 ㄕㄤˋ上 ㄒㄧㄚ下 "
    "ㄔㄥ撑 ㄓㄨ住 ㄧ一 ㄙㄢ三 ㄓㄜ这 ㄋㄚ那 ㄉㄡ都 ㄍㄟ给 ㄋㄧ你 ㄊㄚ他 ㄇㄣ们 ㄉㄚ打 ㄐㄧㄡˋㄇㄧㄥˋ救命 "
    "ㄐㄧㄡˋ就 ㄇㄧㄥˋ命 ㄒㄧㄠ消 ㄕㄜ世 ㄒㄧㄤˇ想 ㄓㄨㄥ终 ㄅㄧㄝ别 ㄓㄠ找 ㄕㄨㄟ睡 ㄒㄧㄥ醒 ㄩㄥ永 ㄩㄢ远 ㄇㄞ买 "
    "ㄌㄧㄡ留 ㄒㄧㄣ信 ㄩㄢˊ原 ㄌㄧㄤ谅 "
)
_PARTICLES = "ㄌ了 ㄉ的 ㄅ不 ㄑ去 ㄛ喔 ㄇ吗 ㄏ哈 ㄋ你 ㄍ个 ㄐ就 ㄚ啊 ㄟ诶 ㄞ爱 ㄓ知 ㄗ自 ㄊ他 ㄨ我 ㄒ想 ㄎ可 ㄖ人 ㄆ怕"
TONES = "ˉˊˇˋ˙"


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in f"{_SPELLED} {_PARTICLES}".split():
        spelled = entry.rstrip("".join(sign for sign in entry if not "ㄅ" <= sign <= "ㄩ" and sign not in TONES))
        table.setdefault(spelled, entry[len(spelled) :])
    return table


SYLLABLES = _table()
