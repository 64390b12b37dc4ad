"""Writing where the result on a feedback sheet comes from."""

from app.cli.output import number, write_json, write_table
from app.cli.saying import local, shown
from app.domain.scoring import Result, Score, score
from app.language import translate
from app.services.explaining_sheets import ExplainedSheet


def show(found: ExplainedSheet, as_json: bool) -> int:
    """Write an evaluation's marks and score from the record; 1 where the library now holds other marks."""
    result = score(found.card, found.marks)
    if as_json:
        write_json(_json(found, result))
    else:
        _write(found, result)
    return 0 if found.stored == found.marks else 1


def _write(found: ExplainedSheet, result: Result) -> None:
    total = result.total
    print(
        translate("CommandLine", "evaluation {0}, revision {1}, of {2}").format(
            found.evaluation_id, found.revision, found.advisor
        )
    )
    print(
        translate("CommandLine", "finalised  {0}{1} (row {2} of the record)").format(
            local(found.at), translate("CommandLine", ", by {0}").format(found.by) if found.by else "", found.row
        )
    )
    print(translate("CommandLine", "scorecard  {0}, version {1}").format(found.card.name, found.card.version))
    if found.supersedes is not None:
        print(translate("CommandLine", "revises    evaluation {0}").format(found.supersedes))
    print()
    rows = [
        (str(each.number), each.short, mark.value) for each, mark in zip(found.card.criteria, found.marks, strict=True)
    ]
    write_table((">no", "criterion", "mark"), rows)
    print()
    for part in result.sections:
        print(f"{part.name}: {_points(part, found)}")
    print(
        translate("CommandLine", "together   {0}, {1}").format(
            _points(total, found), total.outcome.band.value if total.outcome else ""
        )
    )
    if found.superseded_by is not None:
        print(
            translate("CommandLine", "since      revised: evaluation {0} counts in its place").format(
                found.superseded_by
            )
        )
    same = found.stored == found.marks
    print(
        translate("CommandLine", "library    {0}").format(
            translate("CommandLine", "holds the same marks")
            if same
            else translate("CommandLine", "DOES NOT AGREE: its marks are others")
        )
    )


def _points(part: Score, found: ExplainedSheet) -> str:
    percent = part.outcome.percent if part.outcome else None
    return translate("CommandLine", "{0} of {1} = {2}").format(part.covered, part.of, shown(percent, found.card))


def _json(found: ExplainedSheet, result: Result) -> dict[str, object]:
    total = result.total
    percent = total.outcome.percent if total.outcome else None
    return {
        "evaluation": found.evaluation_id,
        "advisor": found.advisor,
        "revision": found.revision,
        "record_row": found.row,
        "finalised_at": found.at,
        "finalised_by": found.by,
        "scorecard": found.card.id,
        "scorecard_version": found.card.version,
        "supersedes": found.supersedes,
        "superseded_by": found.superseded_by,
        "marks": [mark.value for mark in found.marks],
        "covered": total.covered,
        "of": total.of,
        "percent": number(percent),
        "shown": None if percent is None else shown(percent, found.card),
        "band": total.outcome.band.value if total.outcome else None,
        "library_agrees": found.stored == found.marks,
    }
