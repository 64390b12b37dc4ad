"""``fair-hearing measures``, ``import-ratings`` and ``import-calls``: the service's measures and their sources."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.cli.opening import advisor, now, opened
from app.cli.output import number, write_json, write_table
from app.cli.refusal import Refused
from app.domain.correlation import DRAWS, SEED, Correlation
from app.domain.months import month_of
from app.domain.quarters import year_of
from app.language import translate
from app.services import measure_words as words
from app.services.figure_files import FigureFiles, FiguresRefused, Preview, RatingsPreview
from app.services.keeping import LibraryFile
from app.services.measures import Linked, Measured, Measures, Scope, ServiceFigures
from app.services.people import People


def run(chosen: argparse.Namespace) -> int:
    """Write the measures of the months asked for; without any, from April to this month."""
    today = now().astimezone().date()
    first = chosen.first or year_of(today)[0].first_month
    last = chosen.last or max(first, month_of(today))
    if first > last:
        raise Refused(
            translate("CommandLine", "the first month, {0}, comes after the last, {1}").format(
                _period(first), _period(last)
            )
        )
    with opened(chosen.library) as file:
        scope = Scope(first, last, *_whose(file, chosen))
        measures = Measures(file, now)
        figures, links = measures.figures(scope), measures.link(scope)
    if chosen.json:
        write_json(_json(figures, links))
    else:
        _table(figures, links)
    return 0


def bring_in(chosen: argparse.Namespace) -> int:
    """Bring in a file of ratings or of weekly calls and write what was done; with *dry_run* only what would be."""
    path = Path(chosen.file).expanduser()
    with opened(chosen.library) as file:
        files = FigureFiles(file, now)
        evaluators = People(file, now).evaluators()
        try:
            preview = files.ratings(path) if chosen.command == "import-ratings" else files.calls(path)
            if not chosen.dry_run:
                files.commit(preview, evaluators[0].id if len(evaluators) == 1 else None)
        except FiguresRefused as error:
            raise Refused(str(error)) from error
    _told(preview, added=not chosen.dry_run, as_json=chosen.json)
    return 0


def _whose(file: LibraryFile, chosen: argparse.Namespace) -> tuple[int | None, int | None]:
    """Return the advisor and the team asked for; Refused where nobody is called so."""
    person = advisor(file, chosen.advisor).id if chosen.advisor else None
    if not chosen.team:
        return person, None
    teams = {team.name.casefold(): team for team in People(file, now).teams()}
    if chosen.team.casefold() not in teams:
        known = ", ".join(team.name for team in teams.values()) or translate("CommandLine", "none yet")
        raise Refused(
            translate("CommandLine", "there is no team called “{0}”; its teams are: {1}").format(chosen.team, known)
        )
    return person, teams[chosen.team.casefold()].id


def _json(figures: ServiceFigures, links: Sequence[Linked]) -> dict[str, object]:
    return {
        "from": _period(figures.scope.first),
        "to": _period(figures.scope.last),
        "measures": [_measured(each) for each in figures.measured],
        "reasons": [
            {"reason": each.name or None, "contacts": each.share.hits, "percent": number(each.share.value)}
            for each in figures.reasons
        ],
        "duplicates": {"found": figures.duplicates.found, "checks": figures.duplicates.n},
        "waiting": {
            "median_ms": figures.waiting.median_ms,
            "n": figures.waiting.n,
            "within_s": figures.waiting.within_s,
        },
        "ratings": {each.kind: {str(value): count for value, count in each.counts} for each in figures.ratings},
        "weeks": [
            {
                "from": week.monday.isoformat(),
                "offered": week.offered,
                "answered": week.answered,
                "abandoned": week.abandoned,
            }
            for week in figures.weeks
        ],
        "links": [_linked(each) for each in links],
        "intervals_of_links": {"method": "bootstrap, percentiles", "draws": DRAWS, "seed": SEED},
    }


def _measured(each: Measured) -> dict[str, object]:
    figure = each.figure
    return {
        "measure": each.measure.value,
        "value": number(figure.value),
        "n": figure.n,
        "low": number(figure.low),
        "high": number(figure.high),
        "target": number(each.target),
        "verdict": each.verdict.value if each.verdict else None,
    }


def _linked(each: Linked) -> dict[str, object]:
    return {
        "against": each.against.value,
        **_correlation(each.score),
        "says": words.link_sentence(each.against, each.score),
        "criteria": [
            {"number": one.number, "name": one.name, "met": one.met, **_correlation(one.correlation)}
            for one in each.criteria
        ],
    }


def _correlation(found: Correlation) -> dict[str, object]:
    return {
        "link": found.link.value,
        "n": found.n,
        "rho": number(found.rho),
        "low": number(found.low),
        "high": number(found.high),
    }


def _table(figures: ServiceFigures, links: Sequence[Linked]) -> None:
    rows = [
        (
            words.NAMES[each.measure],
            words.value_text(each.measure, each.figure),
            f"{each.figure.n:,}",
            words.interval_text(each.measure, each.figure),
            words.target_text(each),
            words.verdict_text(each),
        )
        for each in figures.measured
    ]
    write_table(("measure", ">value", ">n", "interval", "target", ""), rows)
    for each in links:
        print(f"{words.SHORT[each.against]}: {words.link_sentence(each.against, each.score)}")


def _told(preview: Preview, *, added: bool, as_json: bool) -> None:
    refused = [{"line": each.line, "why": each.why} for each in preview.refused]
    if as_json:
        more = {"known": preview.known, "unmatched": preview.unmatched} if isinstance(preview, RatingsPreview) else {}
        write_json({"added": len(preview.new) if added else 0, "new": len(preview.new), "refused": refused, **more})
        return
    said = (
        translate("CommandLine", "{0:,} added, {1:,} rows left out")
        if added
        else translate("CommandLine", "{0:,} would be added, {1:,} rows left out")
    )
    print(said.format(len(preview.new), len(refused)))
    for each in preview.refused:
        print(translate("CommandLine", "line {0}: {1}").format(each.line, each.why))
    if isinstance(preview, RatingsPreview):
        if preview.known:
            print(translate("CommandLine", "{0:,} in the library already").format(preview.known))
        if preview.unmatched:
            print(
                translate("CommandLine", "{0:,} to nobody: they count for the whole service").format(preview.unmatched)
            )
        if preview.strangers:
            names = (f"{name} ({n:,})" for name, n in preview.strangers)
            print(translate("CommandLine", "not an advisor of this library: {0}").format(", ".join(names)))


def _period(month: int) -> str:
    return f"{month // 100:04}-{month % 100:02}"
