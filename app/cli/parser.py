"""What can be typed after ``fair-hearing``, and the help that explains it."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import NoReturn

from app.cli.refusal import Refused
from app.cli.report_parser import add_reports

ABOUT = """\
Fair Hearing: fair marks for every call.

Without a command the window opens. A library is one file that ends in .fairhearing; the ending may be left out.
"""

EXAMPLES = """\
examples:
  fair-hearing                                              open the window
  fair-hearing demo .                                       make a library to look around in
  fair-hearing new calls.fairhearing --team "Customer Services"
  fair-hearing advisors calls --json
  fair-hearing evaluations calls --json
  fair-hearing sheet calls 12 --out sheet.pdf --standards
  fair-hearing pack calls --advisor "NAME" --out pack.pdf
  fair-hearing trends calls --advisor "NAME" --json --from 2026-01 --to 2026-12
  fair-hearing score marks.json
  fair-hearing explain calls --figure FH-A3-202607-202609-S0-R4711
  fair-hearing report calls team --month 2026-10 october.pdf
  fair-hearing export calls --xlsx evaluations.xlsx
  fair-hearing check calls
  fair-hearing analyse call.wav --json
  fair-hearing import calls recordings/2026-11 --map calls.csv
  fair-hearing interactions calls --json
  fair-hearing measures calls --json --from 2026-04 --to 2026-11
  fair-hearing import-ratings calls ratings.csv
  fair-hearing sample draw calls --period 2026-11 --out certificate.json
  fair-hearing sample verify certificate.json calls

exit codes: 0 done, 1 something went wrong, 2 what was asked for cannot be done (one line on standard error says why)
"""

SCORE_HELP = """\
Reads {"marks": [...]} with one of "met", "not met", "no opportunity" or null for each of the twenty criteria, in
order, and writes as JSON: covered, marked, of, percent, band (below, meets or exceeds); the same for each section;
and the lowest and highest result still possible. percent and band are null while anything is unmarked.
"""

DEMO_HELP = """\
Writes a library of an invented council into DIR: seven advisors, fourteen months, about seven hundred evaluations
and eight recorded calls. Its dates end before --until; the same day gives the same library.
"""


ANALYSE_HELP = """\
Listens to a recording and tells its length, who speaks how much, silences from 3 s, talk-over from 0.5 s and what an
evaluator should know of it. Times in JSON are ms. What a recording cannot tell, such as the talk share of a mono one,
is null and not measurable. A file without a header (.ul, .al, .gsm, .g722) needs --raw.
"""

SAMPLE_HELP = """\
Draws the sample of a month so that anybody can draw it again: all chance comes from SHA-256 of the seed and of the
interactions' numbers. The certificate says how, from which frame, and with what result.
"""

DRAW_HELP = """\
Draws the next tranche of a month's sample by the library's plan and puts it into the queue. With a seed or options
other than those of the sample in use, another sample is drawn beside it: kept and certified, but not in the queue
unless --instead says why the one in use is abandoned.
"""

VERIFY_HELP = """\
Draws the certificate's sample again from the library and says whether it is the same (0) or not (1), and then which
interactions came into the frame or went from it since.
"""


TRENDS_HELP = """\
Writes an advisor's section scores by month, as per cent with n, and the charts' control limits and signals. The limits
(mean ± 2.66 mean moving ranges, 0-100) come from the latest 24 months of the whole history that have 3 evaluations or
more and are over; with fewer than 8 such months there are none. A signal is a month strictly outside the limits
(kind "outside"), 8 in a row on one side of the mean ("run") or 6 in a row rising or falling ("trend"); JSON gives its
direction, up or down, its newest month (period) and all its months. low and high of a point are its 95 % interval.
"""

MEASURES_HELP = """\
Writes what became of contacts (first contact, avoidable, records right), waiting, customers' ratings and the weeks'
calls beside the library's targets, each with n and its 95 % interval, and the rank correlation of marks with ratings
and outcomes. What has no data is null.
"""

RATINGS_HELP = """\
Brings in customers' ratings: GovMetric, CSAT 1-5, NPS 0-10, effort 1-7 (7 is easiest). Columns are known by their
headings, or as the window remembers them. A rating belongs to the contact of its reference, else to the advisor it
names, else to the whole service. Either everything that can be added is, or nothing.
"""

CALLS_HELP = """\
Brings in the weeks' calls: offered, answered and abandoned (two of the three), by week or by day, and by queue.
"""

IMPORT_HELP = """\
Brings recordings into a library, and listens to them: files, and folders with all below them. They stay where they
are; the library knows them by their fingerprint, so that none is added twice, whatever it is called. Advisor, time,
extension and reference come from a list of calls (--map), from the file's name, from its tags. What nothing tells is
left for the window. Either everything that can be added is, or nothing.
"""

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


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        raise Refused(f"{message} (“{self.prog} --help” explains)")


def build() -> argparse.ArgumentParser:
    """Return the parser; ``command`` is the sub-command, None where only an option was given."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = Parser(prog="fair-hearing", description=ABOUT, epilog=EXAMPLES, formatter_class=plain)
    parser.add_argument("--version", action="store_true", help="say the version and stop")
    parser.add_argument("--self-test", metavar="DIR", help="try every part of the installation, write DIR/result.json")
    parser.add_argument("--tour", metavar="DIR", help="work through a demo call unattended, pictures and PDF into DIR")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(name: str, summary: str, about: str = "") -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=about or summary, formatter_class=plain)

    _libraries(add)
    _lists(add)
    _results(add)
    add_reports(add, _month)
    _recordings(add)
    _samples(add)
    _imports(add)
    _measures(add)
    return parser


Add = Callable[..., argparse.ArgumentParser]


def _libraries(add: Add) -> None:
    new = add("new", "make an empty library", "Makes an empty library. Nothing is ever overwritten.")
    new.add_argument("library", metavar="LIBRARY")
    new.add_argument("--team", metavar="NAME", required=True, help="the team whose contacts are heard")
    demo = add("demo", "write the demo library into a folder", DEMO_HELP)
    demo.add_argument("folder", metavar="DIR", help="made where it does not exist")
    demo.add_argument("--until", metavar="DATE", type=_day, help="a day like 2026-11-21; default today")
    check = add("check", "look whether a library is whole", "Checks a library, the players and the versions.")
    check.add_argument("library", metavar="LIBRARY")


def _lists(add: Add) -> None:
    for name, summary in (
        ("advisors", "list the advisors"),
        ("interactions", "list the calls and other contacts"),
        ("evaluations", "list the evaluations with their scores"),
    ):
        command = add(name, summary)
        command.add_argument("library", metavar="LIBRARY")
        command.add_argument("--json", action="store_true", help="as JSON, for scripts")
    trends = add("trends", "an advisor's section scores by month, with limits and signals", TRENDS_HELP)
    trends.add_argument("library", metavar="LIBRARY")
    trends.add_argument("--advisor", metavar="NAME", required=True)
    trends.add_argument("--json", action="store_true", help="as JSON, for scripts")
    trends.add_argument(
        "--from", dest="first", metavar="YYYY-MM", type=_month, help="first month; default the earliest"
    )
    trends.add_argument("--to", dest="last", metavar="YYYY-MM", type=_month, help="last month; default the latest")
    trends.add_argument(
        "--include",
        action="append",
        default=[],
        choices=("spot-checks", "calibrations"),
        help="count these beside the routine evaluations; may be given twice",
    )


def _results(add: Add) -> None:
    sheet = add("sheet", "print an evaluation's feedback sheet", "Writes an evaluation's feedback sheet as PDF.")
    sheet.add_argument("library", metavar="LIBRARY")
    sheet.add_argument("evaluation", metavar="EVALUATION", type=_id, help="its id, as “evaluations” lists it")
    sheet.add_argument("--out", metavar="FILE.pdf", required=True)
    sheet.add_argument("--standards", action="store_true", help="add a page with the full standards")
    pack = add("pack", "print a one-to-one pack", PACK_HELP)
    pack.add_argument("library", metavar="LIBRARY")
    meeting = pack.add_mutually_exclusive_group(required=True)
    meeting.add_argument("--advisor", metavar="NAME", help="the one still to be held, else the newest")
    meeting.add_argument("--one-to-one", metavar="ID", type=_id, help="this one")
    pack.add_argument("--out", metavar="FILE.pdf", help="default: named after advisor and day, in this folder")
    explain = add("explain", "tell where a printed figure comes from", EXPLAIN_HELP)
    explain.add_argument("library", metavar="LIBRARY")
    which = explain.add_mutually_exclusive_group(required=True)
    which.add_argument("--figure", metavar="ID", help="the number printed under it")
    which.add_argument("--evaluation", metavar="EVALUATION", type=_id, help="the result of one evaluation")
    explain.add_argument("--json", action="store_true", help="as JSON, for scripts")
    score = add("score", "score twenty marks", SCORE_HELP)
    score.add_argument("file", metavar="FILE.json", help="“-” reads standard input")


def _recordings(add: Add) -> None:
    analyse = add("analyse", "tell who speaks when in a recording", ANALYSE_HELP)
    analyse.add_argument("file", metavar="FILE")
    analyse.add_argument("--json", action="store_true", help="as JSON, for scripts")
    analyse.add_argument(
        "--advisor-channel", metavar="N", type=int, choices=(0, 1), default=0, help="0 left (usual), 1 right"
    )
    analyse.add_argument("--raw", choices=("mulaw", "alaw", "gsm", "g722"), help="how a file without a header is coded")
    analyse.add_argument("--rate", metavar="HZ", type=_count, help="its samples a second; default 8000")
    analyse.add_argument("--channels", metavar="N", type=_count, help="its channels; default 1")


def _imports(add: Add) -> None:
    brought = add("import", "bring recordings in", IMPORT_HELP)
    brought.add_argument("library", metavar="LIBRARY")
    brought.add_argument("paths", metavar="PATH", nargs="+", help="a recording, or a folder of them")
    brought.add_argument(
        "--pattern", metavar="NAME", help="read names by this pattern alone: a system's, one's own, or one with {parts}"
    )
    brought.add_argument("--map", dest="calls", metavar="CSV", help="the phone system's list of calls, as CSV or TSV")
    brought.add_argument("--advisor", metavar="NAME", help="whose they are where nothing tells another")
    brought.add_argument("--copy", action="store_true", help="copy them into the folder beside the library")
    brought.add_argument("--no-subfolders", action="store_true", help="leave out the folders inside a folder")
    brought.add_argument("--no-listening", action="store_true", help="do not listen to them yet")
    brought.add_argument("--dry-run", action="store_true", help="only say what would be done")
    brought.add_argument("--json", action="store_true", help="as JSON, for scripts")


def _measures(add: Add) -> None:
    measures = add("measures", "the service's measures, and whether marks mean anything", MEASURES_HELP)
    measures.add_argument("library", metavar="LIBRARY")
    measures.add_argument("--json", action="store_true", help="as JSON, for scripts")
    measures.add_argument("--from", dest="first", metavar="YYYY-MM", type=_month, help="first month; default April")
    measures.add_argument("--to", dest="last", metavar="YYYY-MM", type=_month, help="last month; default this one")
    measures.add_argument("--advisor", metavar="NAME", help="one advisor's alone")
    measures.add_argument("--team", metavar="NAME", help="one team's alone")
    for name, summary, about in (
        ("import-ratings", "bring customers' ratings in from CSV", RATINGS_HELP),
        ("import-calls", "bring the weeks' calls in from CSV", CALLS_HELP),
    ):
        brought = add(name, summary, about)
        brought.add_argument("library", metavar="LIBRARY")
        brought.add_argument("file", metavar="FILE.csv")
        brought.add_argument("--dry-run", action="store_true", help="only say what would be done")
        brought.add_argument("--json", action="store_true", help="as JSON, for scripts")


def _samples(add: Add) -> None:
    plain = argparse.RawDescriptionHelpFormatter
    sample = add("sample", "draw a month's sample, or verify its certificate", SAMPLE_HELP)
    actions = sample.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    draw = actions.add_parser("draw", help="draw a month's sample", description=DRAW_HELP, formatter_class=plain)
    draw.add_argument("library", metavar="LIBRARY")
    draw.add_argument("--period", metavar="YYYY-MM", type=_month, required=True)
    draw.add_argument("--seed", metavar="N", type=_seed, help="default the month and the number of its draws: 20261101")
    draw.add_argument("--method", choices=("systematic", "random", "stratified"), help="default the plan's")
    draw.add_argument("--quota", metavar="N", type=_quota, help="so many of each advisor, at once; default the plan's")
    draw.add_argument("--strata", choices=("channel", "service", "hours"), help="what a stratified draw is split over")
    draw.add_argument("--tranches", choices=("weekly", "once"), help="draw what is due by today, or all at once")
    draw.add_argument("--by", metavar="NAME", help="the evaluator who draws")
    draw.add_argument("--instead", metavar="REASON", default="", help="abandon the sample in use for this one")
    draw.add_argument("--out", metavar="FILE", help="write the certificate, ends in .json or .pdf")
    draw.add_argument("--json", action="store_true", help="write the certificate to standard output")
    verify = actions.add_parser("verify", help="draw a certificate's sample again", description=VERIFY_HELP)
    verify.add_argument("certificate", metavar="CERTIFICATE.json")
    verify.add_argument("library", metavar="LIBRARY")
    verify.add_argument("--json", action="store_true", help="as JSON, for scripts")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it like 2026-11-21") from None


def _month(text: str) -> int:
    year, dash, month = text.partition("-")
    if dash and len(year) == 4 and year.isdecimal() and month.isdecimal() and len(month) == 2 and 1 <= int(month) <= 12:
        return int(year) * 100 + int(month)
    raise argparse.ArgumentTypeError(f"“{text}” is not a month; write it like 2026-11")


def _count(text: str) -> int:
    if text.isascii() and text.isdecimal() and 0 < int(text) <= 384_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is not a sensible number")


def _seed(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 20 and int(text) < 2**63:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is not a seed; write a whole number from 0 to {2**63 - 1}")


def _quota(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 5 and int(text) <= 1000:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is not a quota; write a whole number from 0 to 1000")


def _id(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 19:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is not the id of an evaluation; “evaluations” lists them")
