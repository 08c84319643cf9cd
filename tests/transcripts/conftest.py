from __future__ import annotations

from tests.talking import directory as directory
from tests.talking import house as house
from tests.talking import lexicon as lexicon
from tests.talking import map as map
from tests.talking import meets as meets
from tests.talking import shop as shop
from tests.talking import store as store
from tests.talking import talk as talk
