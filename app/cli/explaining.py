"""``fair-hearing explain``: where a printed figure, or the result on a feedback sheet, comes from."""

from fractions import Fraction

from app.cli.explaining_sheets import show
from app.cli.opening import now, opened
from app.cli.output import number, write_json, write_table
from app.cli.refusal import Refused
from app.cli.saying import local, shown
from app.domain.days import said_months
from app.domain.figure_id import FigureId, NotAFigure, SheetId, parse
from app.domain.recount import Sums
from app.domain.scorecard import Scorecard
from app.language import plural, translate
from app.services.explaining import Counted, Explained, Explaining
from app.services.explaining_sheets import explain_sheet
from app.services.recorded import NoSuchFigure


def run(library: str, figure: str | None, evaluation: int | None, as_json: bool) -> int:
    """Write what a figure's number, or an evaluation, comes to by the record; 1 where the library says otherwise."""
    try:
        asked = parse(figure) if figure is not None else SheetId(evaluation or 0, 0)
    except NotAFigure as error:
        raise Refused(str(error)) from error
    with opened(library) as file:
        try:
            if isinstance(asked, SheetId):
                return show(explain_sheet(file, now, asked.evaluation_id, asked.as_of or None), as_json)
            found = Explaining(file, now).figure(asked)
        except NoSuchFigure as error:
            raise Refused(str(error)) from error
    if as_json:
        write_json(_json(found, figure or ""))
    else:
        _write(found, asked, figure or "")
    return 0 if found.stored == found.now else 1


def _write(found: Explained, asked: FigureId, figure: str) -> None:
    n = len(found.counted)
    print(translate("CommandLine", "figure     {0}").format(figure))
    print(
        translate("CommandLine", "of         {0}; {1}; {2}").format(
            found.whose, said_months(asked.first, asked.last), found.what
        )
    )
    print(translate("CommandLine", "as of      row {0} of the record, {1}").format(asked.as_of, local(found.at)))
    print(plural("CommandLine", "counted    {0} routine evaluation", "counted    {0} routine evaluations", n).format(n))
    if found.counted:
        print()
        heads = (
            ">evaluation",
            "advisor",
            "month",
            ">revision",
            translate("CommandLine", ">record row"),
            ">covered",
            ">of",
            translate("CommandLine", ">no opportunity"),
        )
        write_table(heads, [_row(each) for each in found.counted])
        print()
    print(translate("CommandLine", "together   {0}").format(_sum(found.sums, found.card)))
    _today(found)


def _row(each: Counted) -> tuple[str, ...]:
    sums = each.sums
    numbers = (each.revision, each.row, sums.covered, sums.of, sums.no_opportunity)
    return (str(each.evaluation_id), each.advisor, _month(each.month), *map(str, numbers))


def _sum(sums: Sums, card: Scorecard) -> str:
    if sums.percent is None:
        return translate("CommandLine", "nothing to share in, so no figure")
    exact = Fraction(sums.covered, sums.of)
    return translate("CommandLine", "{0} of {1} = {2} = {3}").format(
        sums.covered, sums.of, exact, shown(sums.percent, card)
    )


def _today(found: Explained) -> None:
    same = not found.revised and not found.added
    print(
        translate("CommandLine", "today      {0}").format(
            translate("CommandLine", "the same: nothing was revised or added since")
            if same
            else _sum(found.now, found.card)
        )
    )
    for each in found.revised:
        old, new = each.before, each.after
        became = (
            translate("CommandLine", "{0} as evaluation {1}, revision {2}").format(
                _points(new), new.evaluation_id, new.revision
            )
            if new
            else translate("CommandLine", "adds nothing")
        )
        print(
            translate("CommandLine", "           evaluation {0} ({1}) was revised since: {2}").format(
                old.evaluation_id, _points(old), became
            )
        )
    for one in found.added:
        print(
            translate("CommandLine", "           evaluation {0} ({1}) was added since").format(
                one.evaluation_id, _points(one)
            )
        )
    if found.stored != found.now:
        print(
            translate("CommandLine", "library    DOES NOT AGREE: its pages show {0}; “check” says more").format(
                _sum(found.stored, found.card)
            )
        )
    else:
        print(translate("CommandLine", "library    its pages show what the record says today"))


def _points(each: Counted) -> str:
    return translate("CommandLine", "{0} of {1}").format(each.sums.covered, each.sums.of)


def _json(found: Explained, figure: str) -> dict[str, object]:
    return {
        "figure": figure,
        "whose": found.whose,
        "first": _month(found.asked.first),
        "last": _month(found.asked.last),
        "part": found.what,
        "record_row": found.asked.as_of,
        "as_of": found.at or None,
        "evaluations": [_counted(each) for each in found.counted],
        **_sums(found.sums, found.card),
        "today": _sums(found.now, found.card),
        "revised_since": [
            {"before": _counted(each.before), "after": _counted(each.after) if each.after else None}
            for each in found.revised
        ],
        "added_since": [_counted(each) for each in found.added],
        "library_agrees": found.stored == found.now,
    }


def _counted(each: Counted) -> dict[str, object]:
    sums = each.sums
    return {
        "evaluation": each.evaluation_id,
        "advisor": each.advisor,
        "month": _month(each.month),
        "revision": each.revision,
        "record_row": each.row,
        "covered": sums.covered,
        "of": sums.of,
        "met": sums.met,
        "not_met": sums.not_met,
        "no_opportunity": sums.no_opportunity,
    }


def _sums(sums: Sums, card: Scorecard) -> dict[str, object]:
    exact = None if sums.percent is None else Fraction(sums.covered, sums.of)
    return {
        "covered": sums.covered,
        "of": sums.of,
        "met": sums.met,
        "not_met": sums.not_met,
        "no_opportunity": sums.no_opportunity,
        "fraction": None if exact is None else f"{exact.numerator}/{exact.denominator}",
        "percent": number(sums.percent),
        "shown": None if sums.percent is None else shown(sums.percent, card),
    }


def _month(month: int) -> str:
    return f"{month // 100:04}-{month % 100:02}"
