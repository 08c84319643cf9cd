"""Must I report this? The law, the article and the windows for the person's role; never a report by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from directory.duties import Bearer, Bound, Duty, Subject, duty
from directory.model import Concern, Directory
from flows.enrol import Role
from flows.forms import Line, Value, line
from flows.questions import ask_one, labels
from flows.talk import Flow, Know, Say, about


class Work(StrEnum):
    """What a person is by profession, where their role alone does not say which law names them."""

    MANAGER = "manager"
    PROFESSIONAL = "professional"
    NEITHER = "neither"


class Then(StrEnum):
    REPORT = "report"
    OTHER = "other"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class Informed:
    """What the person wants after the answer, and the kind of concern a report would begin with."""

    then: Then
    kind: Concern


KINDS: dict[Subject, Concern] = {
    Subject.CHILD_HARM: Concern.CHILD_HARM,
    Subject.FAMILY: Concern.FAMILY,
    Subject.EXPLOITATION: Concern.CHILD_HARM,
    Subject.VIOLENCE: Concern.VIOLENCE,
    Subject.SEXUAL_ASSAULT: Concern.VIOLENCE,
    Subject.ELDER: Concern.ELDER,
    Subject.DISABILITY: Concern.DISABILITY,
    Subject.SUICIDE: Concern.SUICIDE,
    Subject.MENTAL: Concern.MENTAL,
    Subject.ASSISTANCE: Concern.FAMILY,
}

_SUBJECTS: dict[Concern, Subject] = {
    Concern.CHILD_HARM: Subject.CHILD_HARM,
    Concern.FAMILY: Subject.FAMILY,
    Concern.VIOLENCE: Subject.VIOLENCE,
    Concern.ELDER: Subject.ELDER,
    Concern.DISABILITY: Subject.DISABILITY,
    Concern.SUICIDE: Subject.SUICIDE,
}

_BEARERS = {
    Role.CHIEF: Bearer.CHIEF,
    Role.OFFICER: Bearer.OFFICER,
    Role.CLERK: Bearer.ANYONE,
}
_AT_WORK = {Work.MANAGER: Bearer.MANAGER, Work.PROFESSIONAL: Bearer.PROFESSIONAL, Work.NEITHER: Bearer.ANYONE}


def must_i_report(directory: Directory, role: str | None) -> Flow[Informed]:
    """The duty of this person for one subject, and a way into the report."""
    subject = yield from ask_one("subject", line("duty-subject"), labels("duty-subject", Subject))
    yield from Know("kind", KINDS[subject])
    bearer = _BEARERS.get(Role(role)) if role is not None else None
    if bearer is None:
        work = yield from ask_one("work", line("duty-work"), labels("duty-work", Work), columns=1)
        bearer = _AT_WORK[work]
    known = duty(bearer, subject, directory)
    for part, sentence in enumerate(explained(known)):
        yield from Say(f"{subject}_{bearer}_{part}", sentence)
    then = yield from ask_one("then", line("duty-then"), labels("duty-then", Then), about=about(subject, bearer))
    return Informed(then, KINDS[subject])


def explained(known: Duty) -> tuple[Line, ...]:
    """What the law asks of this role, where a report is taken, and what follows when there is none."""
    said = [_asked(known)]
    if known.bound is not Bound.NOT_NAMED:
        said.append(_where(known))
    if known.subject is Subject.SUICIDE:
        said.append(line("duty-suicide-thoughts"))
    if isinstance(known.fine, tuple):
        least, most = known.fine
        said.append(line("duty-fine", least=f"{least:,}", most=f"{most:,}"))
    if known.protected is not None:
        article, paragraph = known.protected
        said.append(line("duty-protected", article=article, paragraph=paragraph))
    return tuple(said)


def owed(role: str | None, kind: Concern, directory: Directory) -> Line | None:
    """What the law still asks of somebody who has just reported this here; None when their role is not bound."""
    known = _known(role, kind, directory)
    return line("duty-owed", duty=_asked(known)) if known is not None and known.bound is Bound.MUST else None


def reported_where(role: str | None, kind: Concern, directory: Directory) -> Line | None:
    """Where a report of this in the sense of the law is taken; None where the law does not name the role."""
    known = _known(role, kind, directory)
    return _where(known) if known is not None and known.bound is not Bound.NOT_NAMED else None


def _known(role: str | None, kind: Concern, directory: Directory) -> Duty | None:
    bearer = _BEARERS.get(Role(role)) if role is not None else None
    subject = _SUBJECTS.get(kind)
    return duty(bearer, subject, directory) if bearer is not None and subject is not None else None


def _where(known: Duty) -> Line:
    return line("duty-where", windows=tuple(line(f"duty-window-{window.replace('_', '-')}") for window in known.where))


def _asked(known: Duty) -> Line:
    law: dict[str, Value] = {
        "law": known.law,
        "article": known.article,
        "what": line(f"duty-what-{known.subject.replace('_', '-')}"),
    }
    match known.bound:
        case Bound.MUST if known.hours is not None:
            return line("duty-must-within", **law, hours=known.hours)
        case Bound.MUST:
            return line("duty-must", **law)
        case Bound.MAY:
            return line("duty-may-practice" if known.source.is_doubtful else "duty-may", **law)
        case Bound.NOT_NAMED:
            return line("duty-not-named", **law)
