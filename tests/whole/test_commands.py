"""The command line as an operator meets it: what it prints, and how it refuses."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import socket
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from storage.sealed import Keyring
from tests.whole.conftest import KEY, ZHUBEI, OpensStage

ROOT = Path(__file__).parents[2]


async def bot(*words: str, said: str = "", **environment: str) -> tuple[int, str, str]:
    """Run `python -m bot …`: its exit code and what it wrote."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GUARDIAN_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words,
        cwd=ROOT, env={**plain, **environment},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate(said.encode())
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


def refusal(ended: tuple[int, str, str]) -> str:
    """The one line in which a command refused."""
    code, _, err = ended
    lines = [line for line in err.splitlines() if not line.startswith("{")]
    assert code == 2, err
    assert len(lines) == 1, err
    return lines[0]


def settings(folder: Path, **more: str) -> dict[str, str]:
    return {"GUARDIAN_KEYS": KEY, "GUARDIAN_DATABASE_URL": f"sqlite:///{folder / 'guardian.db'}"} | more


TELEGRAM = {"GUARDIAN_TELEGRAM_TOKEN": "1:token", "GUARDIAN_TELEGRAM_SECRET": "secret"}


async def test_serving_refuses_what_cannot_work_in_one_line_that_names_the_mend(
    tmp_path: Path, empty_database: Path
) -> None:
    newer = tmp_path / "newer.db"
    shutil.copyfile(empty_database, newer)
    with create_engine(f"sqlite:///{newer}").begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'of_a_later_release'"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])

        no_keys, no_platform, port_in_use, too_new = await asyncio.gather(
            bot("serve", **TELEGRAM),
            bot("serve", **settings(tmp_path)),
            bot("serve", **settings(tmp_path, **TELEGRAM, GUARDIAN_PORT=port)),
            bot("serve", **settings(tmp_path, **TELEGRAM, GUARDIAN_DATABASE_URL=f"sqlite:///{newer}")),
        )

    assert "GUARDIAN_KEYS is empty" in refusal(no_keys)
    assert "GUARDIAN_TELEGRAM_TOKEN" in refusal(no_platform)
    assert "GUARDIAN_PORT" in refusal(port_in_use)
    assert "newer" in refusal(too_new)


async def test_a_second_process_on_one_sqlite_file_refuses(opens: OpensStage) -> None:
    stage = await opens()

    ended, hours, checks = await asyncio.gather(
        bot("keys", "rotate", **stage.environment),
        bot("hours", "open", "--county", "10004", "--by", "值班", **stage.environment),
        bot("directory", "checks", **stage.environment),
    )

    assert "serves one process" in refusal(ended)
    assert "/console/closures" in refusal(hours), "the desk does it while the service runs"
    assert "/console/checks" in refusal(checks)


async def test_an_operator_connects_a_center_a_worker_and_a_shop(tmp_path: Path) -> None:
    given = settings(tmp_path)

    _, center, _ = await bot("invite", "--center", ZHUBEI, **given)
    _, worker, _ = await bot("invite", "--worker", ZHUBEI, **given)
    _, shop, _ = await bot("invite", "--shop", "全家竹北文興店", "--address", "新竹縣竹北市文興路", **given)

    assert re.match(r"[2-9A-Z]{5}-[2-9A-Z]{5}\n", center)
    assert "/console/join/" in worker
    assert "全家竹北文興店" in shop


async def test_keys_are_made_and_rotated(tmp_path: Path, empty_database: Path) -> None:
    shutil.copyfile(empty_database, tmp_path / "guardian.db")

    _, made, _ = await bot("keys", "new")
    code, rotated, _ = await bot("keys", "rotate", **settings(tmp_path, GUARDIAN_KEYS=f"{made.strip()},{KEY}"))

    Keyring.from_setting(made.strip())
    assert code == 0
    assert rotated.startswith("0 rows sealed")


async def test_the_doctor_tells_what_works_and_names_what_does_not(opens: OpensStage) -> None:
    stage = await opens(monthly_limit=200)
    await stage.group()
    environment = dict(stage.environment)
    await stage.closes()

    well, sick = (
        await bot("doctor", **environment),
        await bot("doctor", **environment | {"GUARDIAN_TELEGRAM_TOKEN": "1:x"}),
    )

    assert well[0] == 0, well
    assert "all good." in well[1]
    assert "of 200 messages used this month, 20 kept for danger; " in well[1]
    assert "GUARDIAN_TELEGRAM_TOKEN" in refusal(sick)
    assert stage.world.telegram_token not in "".join(map(str, (*well, *sick)))


@pytest.mark.parametrize(
    ("command", "asked", "key"),
    [
        ("route", {"id": 1, "text": "新竹縣竹北市光明六路10號"}, "center"),
        ("grade", {"id": 1, "text": "我不想活了"}, "grade"),
        ("find", {"id": 1, "text": "老人長照", "lang": "zh-Hant"}, "results"),
    ],
)
async def test_json_lines_in_give_json_lines_out(command: str, asked: dict[str, object], key: str) -> None:
    code, out, err = await bot(command, said=f"{json.dumps(asked)}\n")

    assert code == 0, err
    [line] = out.splitlines()
    answer = json.loads(line)
    assert answer["id"] == 1
    assert answer[key]


async def test_the_directory_is_checked() -> None:
    code, out, _ = await bot("directory", "check")

    assert code == 0
    assert "all good" in out
