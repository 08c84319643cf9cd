"""The small panel with which a visitor makes the platforms misbehave."""

from __future__ import annotations

from dataclasses import dataclass

from emulators.faults import Fault, Faults, Trouble
from emulators.line import LineEmulator
from emulators.telegram import TelegramEmulator
from emulators.wire import Json


@dataclass(slots=True, eq=False)
class Switch:
    """One kind of bad weather that stays until it is switched off."""

    name: str
    label: str
    faults: Faults
    fault: Fault
    is_on: bool = False

    def turn(self, on: bool) -> None:
        """Switch it on or off."""
        self.faults.cancel(self.fault)
        self.is_on = on
        if on:
            self.faults.order(self.fault)


class Weather:
    """The switches of the panel."""

    def __init__(self, line: LineEmulator, telegram: TelegramEmulator) -> None:
        def on_line(name: str, label: str, trouble: Trouble) -> Switch:
            return Switch(name, f"LINE {label}", line.faults, Fault(trouble, None))

        def on_telegram(name: str, label: str, fault: Fault) -> Switch:
            return Switch(name, f"Telegram {label}", telegram.faults, fault)

        self._switches = [
            on_line("line_rate", "429：太快了", Trouble.TOO_MANY),
            on_line("line_quota", "429：本月額度用完", Trouble.MONTHLY_LIMIT),
            on_line("line_broken", "500：LINE 出問題", Trouble.BROKEN),
            on_line("line_lost", "送到了，但回應遺失", Trouble.ANSWER_LOST),
            on_telegram("telegram_blocked", "403：被封鎖", Fault(Trouble.BLOCKED, None, "sendMessage")),
            on_telegram("telegram_rate", "429：30 秒後再試", Fault(Trouble.TOO_MANY, None, retry_after=30)),
            on_telegram("telegram_broken", "502：Telegram 出問題", Fault(Trouble.BROKEN, None, status=502)),
        ]

    def turn(self, name: str, on: bool) -> bool:
        """Switch one; false when there is no such switch."""
        found = next((switch for switch in self._switches if switch.name == name), None)
        if found:
            found.turn(on)
        return found is not None

    @property
    def state(self) -> list[Json]:
        """The switches as the page draws them."""
        return [{"name": each.name, "label": each.label, "on": each.is_on} for each in self._switches]
