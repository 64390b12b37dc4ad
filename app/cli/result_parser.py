"""The arguments of the commands that print a result and tell where it comes from."""

from app.cli.argument_types import Add, id_of

PACK_HELP = """\
Writes a one-to-one pack as PDF: the period's figures with intervals, usual ranges and signals, the trends, strengths
and focus, clips to play, actions with what the marks say of them, the advisor's words and the talk. Before the meeting
there are lines to write on; once it is written up there is what was agreed. Nothing in the library is changed.
"""

EXPLAIN_HELP = """\
Works a printed figure out again from the record alone: which evaluations stood then, what their marks come to, and
whether and why the figure is another one today. The number is printed small under the figure. Exit code 1 when the
pages of the program would show something else than the record.
"""

SCORE_HELP = """\
Reads {"marks": [...]} with one of "met", "not met", "no opportunity" or null for each of the twenty criteria, in
order, and writes as JSON: covered, marked, of, percent, band (below, meets or exceeds); the same for each section;
and the lowest and highest result still possible. percent and band are null while anything is unmarked.
"""


def add_results(add: Add) -> None:
    """Add the commands about single evaluations and meetings."""
    sheet = add("sheet", "print an evaluation's feedback sheet", "Writes an evaluation's feedback sheet as PDF.")
    sheet.add_argument("library", metavar="LIBRARY")
    sheet.add_argument("evaluation", metavar="EVALUATION", type=id_of, help="its id, as “evaluations” lists it")
    sheet.add_argument("--out", metavar="FILE.pdf", required=True)
    sheet.add_argument("--standards", action="store_true", help="add a page with the full standards")
    pack = add("pack", "print a one-to-one pack", PACK_HELP)
    pack.add_argument("library", metavar="LIBRARY")
    meeting = pack.add_mutually_exclusive_group(required=True)
    meeting.add_argument("--advisor", metavar="NAME", help="the one still to be held, else the newest")
    meeting.add_argument("--one-to-one", metavar="ID", type=id_of, help="this one")
    pack.add_argument("--out", metavar="FILE.pdf", help="default: named after advisor and day, in this folder")
    explain = add("explain", "tell where a printed figure comes from", EXPLAIN_HELP)
    explain.add_argument("library", metavar="LIBRARY")
    which = explain.add_mutually_exclusive_group(required=True)
    which.add_argument("--figure", metavar="ID", help="the number printed under it")
    which.add_argument("--evaluation", metavar="EVALUATION", type=id_of, help="the result of one evaluation")
    explain.add_argument("--json", action="store_true", help="as JSON, for scripts")
    score = add("score", "score twenty marks", SCORE_HELP)
    score.add_argument("file", metavar="FILE.json", help="“-” reads standard input")
