"""The arguments of the commands that print a result and tell where it comes from."""

from app.cli.argument_types import Add, id_of
from app.language import noop, translate

PACK_HELP = noop(
    "CommandLine",
    """\
Writes a one-to-one pack as PDF: the period's figures with intervals, usual ranges and signals, the trends, strengths
and focus, clips to play, actions with what the marks say of them, the advisor's words and the talk. Before the meeting
there are lines to write on; once it is written up there is what was agreed. Nothing in the library is changed.
""",
)

EXPLAIN_HELP = noop(
    "CommandLine",
    """\
Works a printed figure out again from the record alone: which evaluations stood then, what their marks come to, and
whether and why the figure is another one today. The number is printed small under the figure. Exit code 1 when the
pages of the program would show something else than the record.
""",
)

SCORE_HELP = noop(
    "CommandLine",
    """\
Reads {"marks": [...]} with one of "met", "not met", "no opportunity" or null for each of the twenty criteria, in
order, and writes as JSON: covered, marked, of, percent, band (below, meets or exceeds); the same for each section;
and the lowest and highest result still possible. percent and band are null while anything is unmarked.
""",
)


def add_results(add: Add) -> None:
    """Add the commands about single evaluations and meetings."""
    _add_sheet(add)
    _add_pack(add)
    _add_explain(add)
    score = add("score", translate("CommandLine", "score twenty marks"), translate("CommandLine", SCORE_HELP))
    score.add_argument("file", metavar="FILE.json", help=translate("CommandLine", "“-” reads standard input"))


def _add_sheet(add: Add) -> None:
    sheet = add(
        "sheet",
        translate("CommandLine", "print an evaluation's feedback sheet"),
        translate("CommandLine", "Writes an evaluation's feedback sheet as PDF."),
    )
    sheet.add_argument("library", metavar="LIBRARY")
    sheet.add_argument(
        "evaluation",
        metavar="EVALUATION",
        type=id_of,
        help=translate("CommandLine", "its id, as “evaluations” lists it"),
    )
    sheet.add_argument("--out", metavar="FILE.pdf", required=True)
    sheet.add_argument(
        "--standards", action="store_true", help=translate("CommandLine", "add a page with the full standards")
    )


def _add_pack(add: Add) -> None:
    pack = add("pack", translate("CommandLine", "print a one-to-one pack"), translate("CommandLine", PACK_HELP))
    pack.add_argument("library", metavar="LIBRARY")
    meeting = pack.add_mutually_exclusive_group(required=True)
    meeting.add_argument(
        "--advisor", metavar="NAME", help=translate("CommandLine", "the one still to be held, else the newest")
    )
    meeting.add_argument("--one-to-one", metavar="ID", type=id_of, help=translate("CommandLine", "this one"))
    pack.add_argument(
        "--out",
        metavar="FILE.pdf",
        help=translate("CommandLine", "default: named after advisor and day, in this folder"),
    )


def _add_explain(add: Add) -> None:
    explain = add(
        "explain",
        translate("CommandLine", "tell where a printed figure comes from"),
        translate("CommandLine", EXPLAIN_HELP),
    )
    explain.add_argument("library", metavar="LIBRARY")
    which = explain.add_mutually_exclusive_group(required=True)
    which.add_argument("--figure", metavar="ID", help=translate("CommandLine", "the number printed under it"))
    which.add_argument(
        "--evaluation", metavar="EVALUATION", type=id_of, help=translate("CommandLine", "the result of one evaluation")
    )
    explain.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
