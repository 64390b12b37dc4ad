"""The way in: arguments to one command, and whatever goes wrong to one line and an exit code."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app import __version__, catalogue, log, paths, policy, settings
from app.cli import parser
from app.cli.output import speak_utf8
from app.cli.refusal import Refused
from app.language import translate

DONE, WENT_WRONG, REFUSED, INTERRUPTED = 0, 1, 2, 130


Unattended = Callable[[str, Path], int]
"""Runs the window by itself, the *self-test* or the *tour*, with a folder for what comes of it."""


def main(argv: Sequence[str], unattended: Unattended | None = None) -> int:
    """Do what ``argv`` (without the program's name) asks for and return the exit code.

    The command line knows no window: who calls it from above the window says how that is run ``unattended``.
    """
    speak_utf8()
    try:
        code = _run(argv, unattended)
        sys.stdout.flush()
        return code
    except Refused as refused:
        print(translate("CommandLine", "fair-hearing: {0}").format(refused), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # Whoever read the output has seen enough; the interpreter must not complain about it when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _own_mistake(error)


def _own_mistake(error: Exception) -> int:
    """Log what nobody foresaw, and say in one line where to find it."""
    file = log.start()
    logging.getLogger(__name__).exception("The command line failed")
    log.stop()
    where = translate("CommandLine", "; {0} has the details").format(file) if file else ""
    print(
        translate("CommandLine", "fair-hearing: this is a mistake in the program ({0}){1}").format(
            log.words_of(error), where
        ),
        file=sys.stderr,
    )
    return WENT_WRONG


def _run(argv: Sequence[str], unattended: Unattended | None) -> int:
    catalogue.begin(_language())
    built = parser.build()
    try:
        chosen = built.parse_args(argv)
    except SystemExit as asked:  # --help has been printed
        return int(asked.code or DONE)
    if chosen.version:
        print(f"fair-hearing {__version__}")
        return DONE
    for which in ("self_test", "tour"):
        if folder := getattr(chosen, which):
            return _alone(unattended, which, folder)
    if chosen.command is None:
        built.print_help()
        return DONE
    return _command(chosen)


def _language() -> str:
    """Return the language chosen at this machine, or by whoever looks after it; English where that cannot be read."""
    fixed = policy.load().fixed.machine.get("language")
    if fixed is not None:
        return str(fixed)
    with suppress(OSError, settings.Newer, settings.Damaged):  # the window says what is wrong with them
        kept = settings.load(paths.config_dir() / settings.FILE_NAME)
        return kept.language if kept else catalogue.ENGLISH
    return catalogue.ENGLISH


def _alone(unattended: Unattended | None, which: str, folder: str) -> int:
    if unattended is None:
        raise Refused(
            translate("CommandLine", "--{0} needs the window; run it as “python -m app”").format(
                which.replace("_", "-")
            )
        )
    place = Path(folder).expanduser()
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            translate("CommandLine", "the folder {0} cannot be made ({1})").format(place, error.strerror)
        ) from error
    return unattended(which, place)


def _command(chosen: argparse.Namespace) -> int:
    """Do the command; its module is imported only now, so that a quick one stays quick."""
    code = REFUSED
    match chosen.command:
        case "score":
            from app.cli import scoring

            code = scoring.run(chosen.file)
        case "advisors" | "evaluations":
            from app.cli import lists

            listed = lists.advisors if chosen.command == "advisors" else lists.evaluations
            code = listed(chosen.library, chosen.json)
        case "interactions":
            from app.cli import contacts

            code = contacts.run(chosen.library, chosen.json)
        case "import" | "import-ratings" | "import-calls":
            code = _import(chosen)
        case "trends":
            from app.cli import trends

            span = chosen.first, chosen.last
            code = trends.run(chosen.library, chosen.advisor, span, chosen.json, chosen.include)
        case "sheet" | "pack" | "report" | "export" | "measures":
            code = _papers(chosen)
        case "explain":
            from app.cli import explaining

            code = explaining.run(chosen.library, chosen.figure, chosen.evaluation, chosen.json)
        case "analyse":
            code = _analyse(chosen)
        case "sample":
            from app.cli import sampling

            if chosen.action == "draw":
                code = sampling.draw(chosen)
            else:
                code = sampling.verify(chosen.certificate, chosen.library, chosen.json)
        case "new" | "demo" | "check":
            code = _library(chosen)
    return code


def _import(chosen: argparse.Namespace) -> int:
    if chosen.command == "import":
        from app.cli import importing

        return importing.run(chosen)
    from app.cli import measures

    return measures.bring_in(chosen)


def _papers(chosen: argparse.Namespace) -> int:
    if chosen.command == "sheet":
        from app.cli import sheets

        return sheets.run(chosen.library, chosen.evaluation, chosen.out, chosen.standards)
    if chosen.command == "pack":
        from app.cli import packs

        return packs.run(chosen.library, chosen.advisor, chosen.one_to_one, chosen.out)
    if chosen.command == "measures":
        from app.cli import measures

        return measures.run(chosen)
    from app.cli import reports

    return reports.run(chosen) if chosen.command == "report" else reports.export(chosen)


def _analyse(chosen: argparse.Namespace) -> int:
    from app.cli import analysing
    from app.media.raw import RawCodec, RawFormat

    if chosen.raw is None:
        if chosen.rate or chosen.channels:
            raise Refused(
                translate("CommandLine", "--rate and --channels are for files without a header; say --raw, too")
            )
        return analysing.run(chosen.file, chosen.json, None, chosen.advisor_channel)
    codec = RawCodec(chosen.raw)
    usual = 16000 if codec is RawCodec.G722 else 8000
    raw = RawFormat(codec, chosen.rate or usual, chosen.channels or 1)
    return analysing.run(chosen.file, chosen.json, raw, chosen.advisor_channel)


def _library(chosen: argparse.Namespace) -> int:
    from app.cli import libraries

    if chosen.command == "new":
        return libraries.new(chosen.library, chosen.team)
    if chosen.command == "demo":
        return libraries.demo(chosen.folder, chosen.until)
    return libraries.check(chosen.library)
