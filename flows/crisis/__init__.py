"""Words of danger: found before anything else reads a message, by rules that can be read and explained."""

from flows.crisis.grading import Grade, Grading, Hit, grade
from flows.crisis.lexicon import BadLexicon, Lexicon, load_lexicon

__all__ = ["BadLexicon", "Grade", "Grading", "Hit", "Lexicon", "grade", "load_lexicon"]
