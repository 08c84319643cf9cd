"""What was set aside is listed without a word of what is in it, and can be taken in again."""

from __future__ import annotations

import dataclasses

import pytest

from bot.cli import poison as command
from bot.cli.lines import Refusal
from flows.crisis import Lexicon
from storage import poison
from tests.whole.conftest import OpensStage, says, shows


async def test_an_event_that_failed_is_listed_and_taken_in_anew_once_the_fault_is_mended(
    opens: OpensStage, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = await opens(words=dataclasses.replace(lexicon, indexes={}))
    neighbor = await stage.neighbor()
    await neighbor.says("查案件")
    await shows(neighbor.chat, "119")
    await stage.quiet()
    world, environment = stage.world, dict(stage.environment)
    await stage.closes()
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    await command.listing()
    listed = capsys.readouterr().out
    [line] = listed.splitlines()
    await command.replay(int(line.split("\t")[0]))

    assert "查案件" not in listed
    assert line.split("\t")[1::2] == ["line", "KeyError"]
    assert "replayed" in capsys.readouterr().out
    await says(neighbor.chat, "您還沒有送出過案件")
    await command.listing()
    assert capsys.readouterr().out == ""
    assert world.line.calls[-1][0] in ("reply", "push")


async def test_what_cannot_be_replayed_is_refused_in_one_sentence(
    opens: OpensStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = await opens()
    await stage.bot.store.write(lambda tx: poison.set_aside(tx, "line", b"no json", "the body is not JSON"))
    [odd] = await stage.bot.store.read(poison.waiting)
    environment = dict(stage.environment)
    await stage.closes()
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(Refusal, match="not JSON"):
        await command.replay(odd.id)
