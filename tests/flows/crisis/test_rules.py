"""Every rule keeps the promises of its own examples."""

from __future__ import annotations

import re

import pytest

from flows.crisis import Lexicon, load_lexicon
from flows.crisis.match import read, sightings
from flows.crisis.normalize import View
from flows.crisis.rules import Rule

LEXICON = load_lexicon()


def _ids(rules: tuple[Rule, ...]) -> list[str]:
    return [rule.id for rule in rules]


def _expressions(rule: Rule) -> dict[View, list[re.Pattern[str]]]:
    return {
        view: [probe.verifier() for probe in index.probes if probe.rule is rule]
        for view, index in LEXICON.indexes.items()
    }


@pytest.mark.parametrize("rule", LEXICON.rules, ids=_ids(LEXICON.rules))
def test_a_rule_fires_on_its_examples(rule: Rule) -> None:
    views = _expressions(rule)
    for example in rule.fires:
        read_as = read(example, LEXICON)

        assert any(one.search(read_as.get(view, "")) for view, ones in views.items() for one in ones), example


@pytest.mark.parametrize("rule", LEXICON.rules, ids=_ids(LEXICON.rules))
def test_a_rule_is_silent_on_its_counterexamples(rule: Rule) -> None:
    for example in rule.silent:
        found = sightings(read(example, LEXICON), LEXICON)

        assert rule.id not in {sighting.rule.id for sighting in found}, example


def test_every_rule_has_an_example_that_fires() -> None:
    without = [rule.id for rule in LEXICON.rules if not rule.fires]

    assert without == []


def test_equal_files_give_an_equal_version() -> None:
    again: Lexicon = load_lexicon()

    assert again.version == LEXICON.version
