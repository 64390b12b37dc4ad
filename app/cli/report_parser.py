"""What can be typed after ``fair-hearing report`` and ``fair-hearing export``."""

from app.cli.argument_types import Add, month
from app.language import noop, translate

KINDS = ("team", "quarter", "advisor", "coverage", "coaching", "measures", "sheets")

REPORT_HELP = noop(
    "CommandLine",
    """\
Writes a report as OUT.pdf, OUT.xlsx or OUT.csv (all its tables, one below the other) or OUT.zip (a CSV for each).
All say the same figures.

  team      a month: sections, criteria, bands, advisors by name with n and interval; spot checks apart
  quarter   the same of a quarter, with sampling coverage, one-to-ones, actions and measures
  advisor   one advisor's progress: sections, criteria, evaluations, actions
  coverage  what the sampling plan wanted, what was drawn and what was heard
  coaching  one-to-ones, meetings and actions against target
  measures  the service's measures against target
  sheets    a month's feedback sheets for everyone: into the folder OUT, a file each, or all in one OUT.pdf

Without a period: the last whole month or quarter, an advisor's last twelve months.
""",
)

EXPORT_HELP = noop(
    "CommandLine",
    """\
Writes all evaluations with their marks, sections and scores, superseded revisions too: a sheet or a CSV for each
version of a scorecard.
""",
)


def add_reports(add: Add) -> None:
    """Add both commands."""
    report = add(
        "report",
        translate("CommandLine", "print a report, or a month's feedback sheets"),
        translate("CommandLine", REPORT_HELP),
    )
    report.add_argument("library", metavar="LIBRARY")
    report.add_argument("kind", metavar="REPORT", help=translate("CommandLine", "one of ") + ", ".join(KINDS))
    report.add_argument("out", metavar="OUT", help=translate("CommandLine", "ends in .pdf, .xlsx, .csv or .zip"))
    report.add_argument("--month", metavar="YYYY-MM", type=month)
    report.add_argument("--quarter", metavar="YYYY-MM", type=month, help=translate("CommandLine", "any month of it"))
    report.add_argument(
        "--from", dest="first", metavar="YYYY-MM", type=month, help=translate("CommandLine", "first month")
    )
    report.add_argument(
        "--to",
        dest="last",
        metavar="YYYY-MM",
        type=month,
        help=translate("CommandLine", "last month; default the first"),
    )
    report.add_argument("--advisor", metavar="NAME", help=translate("CommandLine", "whose report it is"))
    report.add_argument("--team", metavar="NAME", help=translate("CommandLine", "only this team; default all"))
    export = add(
        "export",
        translate("CommandLine", "write all evaluations for a spreadsheet"),
        translate("CommandLine", EXPORT_HELP),
    )
    export.add_argument("library", metavar="LIBRARY")
    where = export.add_mutually_exclusive_group(required=True)
    where.add_argument("--xlsx", metavar="FILE.xlsx")
    where.add_argument("--csv", metavar="FOLDER", help=translate("CommandLine", "made where it does not exist"))
