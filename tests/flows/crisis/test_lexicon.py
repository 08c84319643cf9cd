"""A danger file that is wrong is refused, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.crisis import BadLexicon, load_lexicon

GOOD = 'script = "spaced"\n[slots]\nWISH = "want"\n[[rule]]\nid = "x.a"\nsign = "wish"\npattern = ["WISH die"]\n'

EAR = "=enough\t0.7\n=bias\t0\t0\t0\t0\t0\t0\n想死\t90\t1\t2\t3\t4\t5\n"


def _folder(tmp_path: Path, content: str) -> Path:
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "han-fold.tsv").write_text("殺\t杀\n", encoding="utf-8")
    (tmp_path / "common" / "ear.tsv").write_text(EAR, encoding="utf-8")
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "danger.toml").write_text(content, encoding="utf-8")
    return tmp_path


def test_a_good_file_is_read(tmp_path: Path) -> None:
    lexicon = load_lexicon(_folder(tmp_path, GOOD))

    assert [rule.id for rule in lexicon.rules] == ["x.a"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (GOOD.replace("WISH die", "WISHES die"), "xx/danger.toml:7: no slot WISHES in"),
        (GOOD.replace('"wish"', '"wsh"'), "xx/danger.toml:5: rule x.a"),
        (GOOD.replace("WISH die", "~ die?"), "xx/danger.toml:7: nothing but gaps"),
        (GOOD.replace("WISH die", "a?|b die"), "a question mark stands only at the end"),
        (GOOD + "colour = 1\n", "xx/danger.toml:5: rule 'x.a'"),
        (GOOD + GOOD[GOOD.index("[[rule]]") :], "rule x.a stands twice"),
        (GOOD + "[[rule\n", "xx/danger.toml: "),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(tmp_path: Path, content: str, complaint: str) -> None:
    with pytest.raises(BadLexicon) as refusal:
        load_lexicon(_folder(tmp_path, content))

    assert complaint in str(refusal.value)


def test_a_wrong_folding_table_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = _folder(tmp_path, GOOD)
    (folder / "common" / "han-fold.tsv").write_text("# source\n殺 杀\n", encoding="utf-8")

    with pytest.raises(BadLexicon, match=r"han-fold\.tsv:2"):
        load_lexicon(folder)


@pytest.mark.parametrize(
    ("table", "complaint"),
    [(EAR + "死\tviel\n", r"ear\.tsv:4"), (EAR.replace("=bias", "#bias"), "=bias or =enough is missing")],
)
def test_a_wrong_table_of_weights_is_refused_with_its_line(tmp_path: Path, table: str, complaint: str) -> None:
    folder = _folder(tmp_path, GOOD)
    (folder / "common" / "ear.tsv").write_text(table, encoding="utf-8")

    with pytest.raises(BadLexicon, match=complaint):
        load_lexicon(folder)
