"""``fair-hearing advisors`` and ``evaluations``: what a library holds, as a table or as JSON."""

from app.cli.opening import now, opened
from app.cli.output import number, write_json, write_table
from app.domain.scoring import Score
from app.services import listing
from app.services.listing import Listed
from app.services.people import People, Person


def advisors(library: str, as_json: bool) -> int:
    """Write the advisors of the library called ``library``."""
    with opened(library) as file:
        people = People(file, now).advisors()
    if as_json:
        write_json([_advisor(person) for person in people])
    else:
        write_table((">id", "name", "team"), [(str(one.id), one.name, one.team or "") for one in people])
    return 0


def evaluations(library: str, as_json: bool) -> int:
    """Write the evaluations of the library called ``library``."""
    with opened(library) as file:
        found = tuple(listing.evaluations(file))
    if as_json:
        write_json([_evaluation(one) for one in found])
    else:
        heads = (">id", "advisor", "started", "channel", "purpose", "state", "evaluator", ">score", ">%", "band")
        write_table(heads, [_row(one) for one in found])
    return 0


def _advisor(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "team": person.team,
        "started_on": person.started_on.isoformat() if person.started_on else None,
        "left_on": person.left_on.isoformat() if person.left_on else None,
    }


def _evaluation(one: Listed) -> dict[str, object]:
    return {
        "id": one.id,
        "interaction_id": one.interaction_id,
        "advisor": one.advisor,
        "started_at": one.started_at.isoformat(timespec="seconds"),
        "channel": one.channel.value,
        "service": one.service,
        "subject": one.subject,
        "reference": one.reference,
        "purpose": one.purpose.value,
        "state": one.state.value,
        "evaluator": one.evaluator,
        "revision": one.revision,
        "finalised_at": one.finalised_at.isoformat(timespec="seconds") if one.finalised_at else None,
        **_totals(one.result.total),
        "sections": [{"name": section.name, **_totals(section)} for section in one.result.sections],
    }


def _totals(score: Score) -> dict[str, object]:
    return {
        "covered": score.covered,
        "marked": score.marked,
        "of": score.of,
        "met": score.met,
        "not_met": score.not_met,
        "no_opportunity": score.no_opportunity,
        "percent": number(score.outcome.percent) if score.outcome else None,
        "band": score.outcome.band.value if score.outcome else None,
    }


def _row(one: Listed) -> tuple[str, ...]:
    total = one.result.total
    percent = total.outcome.percent if total.outcome else None
    return (
        str(one.id),
        one.advisor,
        f"{one.started_at:%Y-%m-%d %H:%M}",
        one.channel.value,
        one.purpose.value,
        one.state.value,
        one.evaluator,
        f"{total.covered}/{total.of if total.outcome else total.marked}",
        "" if percent is None else f"{number(percent):.4g}",
        total.outcome.band.value if total.outcome else "",
    )
