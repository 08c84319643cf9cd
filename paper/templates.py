"""Official templates an operator has laid into a folder; read and checked once, at the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from paper.form import NAMES, Form

MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"
ANYWHERE: Final = "outreach.odt"
"""The template for every county that has none of its own, such as outreach-10018.odt."""


class BadTemplate(ValueError):
    """A template that cannot be filled in; the text names the file and the mend."""


@dataclass(frozen=True, slots=True)
class Templates:
    """The templates by the name of their file."""

    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def odt(self, form: Form, county: str | None) -> bytes:
        """The form as ODT: the county's official one, the one for everywhere, or else our working form."""
        from paper.odt import fill, working_form  # odfdo fills 9 MB

        official = self.files.get(f"outreach-{county}.odt") or self.files.get(ANYWHERE)
        return fill(official, form.values) if official is not None else working_form(form)


def read_templates(folder: Path, counties: frozenset[str]) -> Templates:
    """The templates of the folder, none where there is no folder; raises BadTemplate at the first that is wrong."""
    known = {f"outreach-{county}.odt" for county in counties} | {ANYWHERE}
    files: dict[str, bytes] = {}
    paths = sorted(folder.glob("*.odt"))
    if paths:
        from paper.odt import placeholders
    for path in paths:
        if path.name not in known:
            raise BadTemplate(f"{path}: call it {ANYWHERE}, or outreach-CODE.odt with the code of a county.")
        content = path.read_bytes()
        try:
            named = placeholders(content)
        except ValueError as fault:
            raise BadTemplate(f"{path}: {fault}.") from fault
        if not named:
            raise BadTemplate(f"{path}: it holds no placeholder; write names such as {{{{ person }}}} into it.")
        if unknown := sorted(set(named) - set(NAMES)):
            raise BadTemplate(f"{path}: nothing is called {unknown[0]}; the names stand in the README.")
        files[path.name] = content
    return Templates(files)
