"""The one flag of our own: `pytest --update` rewrites what is kept as golden."""

from __future__ import annotations

import pytest
from hypothesis import settings

from tests.browser import CHROMIUM
from tests.directory.published import GIVEN

# A slow machine is no fault of the code, and what one run met must not decide the next: examples are bounded by
# their number, never by the clock, and are the same ones on every machine.
settings.register_profile("house", deadline=None, database=None, derandomize=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden talks instead of comparing with them")


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten."""
    return bool(request.config.getoption("--update"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What this machine has not is left out with its tests; `python -m tests.had` says so in the run's last line."""
    wanting = {fixture for fixture, had in (("browser", CHROMIUM), ("published", GIVEN)) if had is None}
    left_out = [item for item in items if isinstance(item, pytest.Function) and wanting & {*item.fixturenames}]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)
