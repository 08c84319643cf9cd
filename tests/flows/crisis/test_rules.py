"""Every rule keeps the promises of its own examples."""

from __future__ import annotations

import pytest

from flows.crisis import Lexicon, load_lexicon
from flows.crisis.match import matches, read, sightings
from flows.crisis.rules import Rule

LEXICON = load_lexicon()


def _ids(rules: tuple[Rule, ...]) -> list[str]:
    return [rule.id for rule in rules]


@pytest.mark.parametrize("rule", LEXICON.rules, ids=_ids(LEXICON.rules))
def test_a_rule_fires_on_its_examples(rule: Rule) -> None:
    for example in rule.fires:
        found = matches(read(example, LEXICON), LEXICON)

        assert rule.id in {sighting.rule.id for sighting in found}, example


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
