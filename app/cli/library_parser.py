"""The arguments of the commands about a library as a whole: making one, looking into it, its lists."""

from app.cli.argument_types import Add, day, month
from app.language import noop, translate

DEMO_HELP = noop(
    "CommandLine",
    """\
Writes a library of an invented council into DIR: seven advisors, fourteen months, about seven hundred evaluations
and eight recorded calls. Its dates end before --until; the same day gives the same library.
""",
)

TRENDS_HELP = noop(
    "CommandLine",
    """\
Writes an advisor's section scores by month, as per cent with n, and the charts' control limits and signals. The limits
(mean ± 2.66 mean moving ranges, 0-100) come from the latest 24 months of the whole history that have 3 evaluations or
more and are over; with fewer than 8 such months there are none. A signal is a month strictly outside the limits
(kind "outside"), 8 in a row on one side of the mean ("run") or 6 in a row rising or falling ("trend"); JSON gives its
direction, up or down, its newest month (period) and all its months. low and high of a point are its 95 % interval.
""",
)


def add_libraries(add: Add) -> None:
    """Add the commands that make a library and look whether it is whole."""
    new = add(
        "new",
        translate("CommandLine", "make an empty library"),
        translate("CommandLine", "Makes an empty library. Nothing is ever overwritten."),
    )
    new.add_argument("library", metavar="LIBRARY")
    new.add_argument(
        "--team", metavar="NAME", required=True, help=translate("CommandLine", "the team whose contacts are heard")
    )
    demo = add(
        "demo", translate("CommandLine", "write the demo library into a folder"), translate("CommandLine", DEMO_HELP)
    )
    demo.add_argument("folder", metavar="DIR", help=translate("CommandLine", "made where it does not exist"))
    demo.add_argument(
        "--until", metavar="DATE", type=day, help=translate("CommandLine", "a day like 2026-11-21; default today")
    )
    check = add(
        "check",
        translate("CommandLine", "look whether a library is whole"),
        translate("CommandLine", "Checks a library, the players and the versions."),
    )
    check.add_argument("library", metavar="LIBRARY")


def add_lists(add: Add) -> None:
    """Add the commands that list what a library holds."""
    for name, summary in (
        ("advisors", translate("CommandLine", "list the advisors")),
        ("interactions", translate("CommandLine", "list the calls and other contacts")),
        ("evaluations", translate("CommandLine", "list the evaluations with their scores")),
    ):
        command = add(name, summary)
        command.add_argument("library", metavar="LIBRARY")
        command.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
    trends = add(
        "trends",
        translate("CommandLine", "an advisor's section scores by month, with limits and signals"),
        translate("CommandLine", TRENDS_HELP),
    )
    trends.add_argument("library", metavar="LIBRARY")
    trends.add_argument("--advisor", metavar="NAME", required=True)
    trends.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
    trends.add_argument(
        "--from",
        dest="first",
        metavar="YYYY-MM",
        type=month,
        help=translate("CommandLine", "first month; default the earliest"),
    )
    trends.add_argument(
        "--to",
        dest="last",
        metavar="YYYY-MM",
        type=month,
        help=translate("CommandLine", "last month; default the latest"),
    )
    trends.add_argument(
        "--include",
        action="append",
        default=[],
        choices=("spot-checks", "calibrations"),
        help=translate("CommandLine", "count these beside the routine evaluations; may be given twice"),
    )
