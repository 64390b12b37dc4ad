"""``fair-hearing report`` and ``fair-hearing export``: reports, a month's sheets and all evaluations as files."""

import argparse
from pathlib import Path

from app.cli.opening import advisor, now, opened
from app.cli.refusal import Refused
from app.cli.report_parser import KINDS
from app.domain.months import add_months, month_of
from app.domain.quarters import quarter_of
from app.domain.report_figures import Report
from app.domain.sampling_certificate import days_of
from app.language import translate
from app.services.exporting import Exporting
from app.services.figures import Figures
from app.services.keeping import LibraryFile
from app.services.people import People
from app.services.report_files import ENDINGS, NotWritten, may_replace, save
from app.services.reporting import Reporting
from app.services.sheet_batch import Bundle, sheets_of, write_sheet

Span = tuple[int, int]


def run(chosen: argparse.Namespace) -> int:
    """Write a report, or a month's feedback sheets; both orders of library and report are understood."""
    library, kind = chosen.library, chosen.kind
    if kind not in KINDS and library in KINDS:
        library, kind = kind, library
    if kind not in KINDS:
        raise Refused(
            translate("CommandLine", "there is no report “{0}”; there are: {1}").format(kind, ", ".join(KINDS))
        )
    out = Path(chosen.out).expanduser()
    if kind != "sheets" or out.suffix.lower() in ENDINGS:
        _may_be_written(out, (".pdf",) if kind == "sheets" else ENDINGS)
    span = _span(chosen, kind)
    with opened(library) as file:
        team = _team(file, chosen.team)
        try:
            if kind == "sheets":
                _sheets(file, span, team, out)
            else:
                print(save(_report(file, kind, span, team, chosen.advisor), out))
        except NotWritten as error:
            raise Refused(str(error)) from error
    return 0


def export(chosen: argparse.Namespace) -> int:
    """Write all evaluations as a workbook, or as CSV files into a folder."""
    if chosen.xlsx:
        _may_be_written(Path(chosen.xlsx).expanduser(), (".xlsx",))
    with opened(chosen.library) as file:
        exporting = Exporting(file, now)
        try:
            if chosen.xlsx:
                print(exporting.to_workbook(Path(chosen.xlsx).expanduser()))
            else:
                print(*exporting.to_folder(Path(chosen.csv).expanduser()), sep="\n")
        except NotWritten as error:
            raise Refused(str(error)) from error
    return 0


def _report(file: LibraryFile, kind: str, span: Span, team: int | None, name: str | None) -> Report:
    figures = Figures(file, now)
    if kind == "advisor":
        if not name:
            raise Refused(translate("CommandLine", "say whose report it is with --advisor NAME"))
        return figures.advisor(advisor(file, name).id, *span)
    if kind == "quarter":
        return figures.quarter(span[0], team)
    if kind == "coverage":
        return figures.coverage(*span)
    if kind == "coaching":
        return figures.coaching(*span, team)
    return figures.measures(*span, team) if kind == "measures" else figures.team(*span, team)


def _sheets(file: LibraryFile, span: Span, team: int | None, out: Path) -> None:
    if span[0] != span[1]:
        raise Refused(translate("CommandLine", "sheets are written a month at a time; say which with --month"))
    sheets, reporting = sheets_of(file, span[0], team), Reporting(file, now)
    if not sheets:
        raise Refused(translate("CommandLine", "no evaluation of a contact in that month is finalised"))
    if out.suffix.lower() == ".pdf":
        bundle = Bundle()
        for sheet in sheets:
            bundle.add(reporting.sheet_data(sheet.evaluation_id))
        bundle.write(out)
        print(out)
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            translate("CommandLine", "the folder {0} cannot be made ({1})").format(out, error.strerror)
        ) from error
    for sheet in sheets:
        write_sheet(reporting.sheet_data(sheet.evaluation_id), out / sheet.file_name)
        print(out / sheet.file_name)


def _span(chosen: argparse.Namespace, kind: str) -> Span:
    """Return the months asked for; the last whole month or quarter, or an advisor's last twelve, where none are."""
    given = [name for name in ("month", "quarter", "first") if getattr(chosen, name)]
    if len(given) > 1 or (chosen.last and not chosen.first):
        raise Refused(translate("CommandLine", "say the period one way: --month, --quarter, or --from and --to"))
    today = now().astimezone().date()
    last_month = add_months(month_of(today), -1)
    if kind == "quarter" or chosen.quarter:
        if kind == "quarter" and given and given != ["quarter"]:
            raise Refused(translate("CommandLine", "say which quarter with --quarter and any month of it"))
        asked = chosen.quarter or quarter_of(today).after(-1).first_month
        quarter = quarter_of(days_of(asked)[0])
        return quarter.first_month, quarter.last_month
    if chosen.month:
        return chosen.month, chosen.month
    if chosen.first:
        last = chosen.last or chosen.first
        if last < chosen.first:
            raise Refused(translate("CommandLine", "the last month comes before the first"))
        return chosen.first, last
    return (add_months(last_month, -11), last_month) if kind == "advisor" else (last_month, last_month)


def _team(file: LibraryFile, name: str | None) -> int | None:
    if name is None:
        return None
    teams = People(file, now).teams()
    found = next((team.id for team in teams if team.name.casefold() == name.strip().casefold()), None)
    if found is None:
        known = ", ".join(team.name for team in teams) or translate("CommandLine", "none yet")
        raise Refused(translate("CommandLine", "there is no team called “{0}”; there are: {1}").format(name, known))
    return found


def _may_be_written(path: Path, endings: tuple[str, ...]) -> None:
    if path.suffix.lower() not in endings:
        raise Refused(translate("CommandLine", "{0} has to end in {1}").format(path.name, " or ".join(endings)))
    if path.is_dir():
        raise Refused(translate("CommandLine", "{0} is a folder; the name of a file is needed").format(path))
    if not path.parent.is_dir():
        raise Refused(translate("CommandLine", "the folder {0} does not exist; make it first").format(path.parent))
    if not may_replace(path):
        raise Refused(translate("CommandLine", "{0} exists and is something else; it is left as it is").format(path))
