"""What can be typed after ``fair-hearing``, and the help that explains it."""

import argparse
from typing import NoReturn

from app.cli.library_parser import add_libraries, add_lists
from app.cli.measure_parser import add_measures
from app.cli.recording_parser import add_imports, add_recordings
from app.cli.refusal import Refused
from app.cli.report_parser import add_reports
from app.cli.result_parser import add_results
from app.cli.sample_parser import add_samples
from app.language import noop, translate

ABOUT = noop(
    "CommandLine",
    """\
Fair Hearing: fair marks for every call.

Without a command the window opens. A library is one file that ends in .fairhearing; the ending may be left out.
""",
)

EXAMPLES = noop(
    "CommandLine",
    """\
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
""",
)


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        raise Refused(translate("CommandLine", "{0} (“{1} --help” explains)").format(message, self.prog))


def build() -> argparse.ArgumentParser:
    """Return the parser; ``command`` is the sub-command, None where only an option was given."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = Parser(
        prog="fair-hearing",
        description=translate("CommandLine", ABOUT),
        epilog=translate("CommandLine", EXAMPLES),
        formatter_class=plain,
    )
    parser.add_argument("--version", action="store_true", help=translate("CommandLine", "say the version and stop"))
    parser.add_argument(
        "--self-test",
        metavar="DIR",
        help=translate("CommandLine", "try every part of the installation, write DIR/result.json"),
    )
    parser.add_argument(
        "--tour",
        metavar="DIR",
        help=translate("CommandLine", "work through a demo call unattended, pictures and PDF into DIR"),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(name: str, summary: str, about: str = "") -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=about or summary, formatter_class=plain)

    add_libraries(add)
    add_lists(add)
    add_results(add)
    add_reports(add)
    add_recordings(add)
    add_samples(add)
    add_imports(add)
    add_measures(add)
    return parser
