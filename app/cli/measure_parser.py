"""The arguments of the commands about the service’s measures."""

from app.cli.argument_types import Add, month
from app.language import noop, translate

MEASURES_HELP = noop(
    "CommandLine",
    """\
Writes what became of contacts (first contact, avoidable, records right), waiting, customers' ratings and the weeks'
calls beside the library's targets, each with n and its 95 % interval, and the rank correlation of marks with ratings
and outcomes. What has no data is null.
""",
)

RATINGS_HELP = noop(
    "CommandLine",
    """\
Brings in customers' ratings: GovMetric, CSAT 1-5, NPS 0-10, effort 1-7 (7 is easiest). Columns are known by their
headings, or as the window remembers them. A rating belongs to the contact of its reference, else to the advisor it
names, else to the whole service. Either everything that can be added is, or nothing.
""",
)

CALLS_HELP = noop(
    "CommandLine",
    """\
Brings in the weeks' calls: offered, answered and abandoned (two of the three), by week or by day, and by queue.
""",
)


def add_measures(add: Add) -> None:
    """Add the commands that tell the measures and bring figures in."""
    _add_telling(add)
    _add_bringing(add)


def _add_telling(add: Add) -> None:
    measures = add(
        "measures",
        translate("CommandLine", "the service's measures, and whether marks mean anything"),
        translate("CommandLine", MEASURES_HELP),
    )
    measures.add_argument("library", metavar="LIBRARY")
    measures.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
    measures.add_argument(
        "--from",
        dest="first",
        metavar="YYYY-MM",
        type=month,
        help=translate("CommandLine", "first month; default April"),
    )
    measures.add_argument(
        "--to",
        dest="last",
        metavar="YYYY-MM",
        type=month,
        help=translate("CommandLine", "last month; default this one"),
    )
    measures.add_argument("--advisor", metavar="NAME", help=translate("CommandLine", "one advisor's alone"))
    measures.add_argument("--team", metavar="NAME", help=translate("CommandLine", "one team's alone"))


def _add_bringing(add: Add) -> None:
    for name, summary, about in (
        (
            "import-ratings",
            translate("CommandLine", "bring customers' ratings in from CSV"),
            translate("CommandLine", RATINGS_HELP),
        ),
        (
            "import-calls",
            translate("CommandLine", "bring the weeks' calls in from CSV"),
            translate("CommandLine", CALLS_HELP),
        ),
    ):
        brought = add(name, summary, about)
        brought.add_argument("library", metavar="LIBRARY")
        brought.add_argument("file", metavar="FILE.csv")
        brought.add_argument(
            "--dry-run", action="store_true", help=translate("CommandLine", "only say what would be done")
        )
        brought.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
