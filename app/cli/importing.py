"""``fair-hearing import``: recordings brought in from the phone system's folder."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from app.cli.opening import advisor, now, opened
from app.cli.output import write_json, write_table
from app.cli.refusal import Refused
from app.domain.patterns import Pattern, PatternRefused
from app.language import plural, translate
from app.services.analysing import Analysing
from app.services.import_copying import copied
from app.services.import_listening import Heard, listen, waiting
from app.services.import_values import Imported, NewFile
from app.services.importing import Importing, ImportRefused, Options, Preview
from app.services.interactions import Interactions
from app.services.keeping import LibraryFile
from app.services.people import People


def run(chosen: argparse.Namespace) -> int:
    """Bring files and folders in and write what was done; with *dry_run* only what would be."""
    paths = [Path(each).expanduser() for each in chosen.paths]
    for path in paths:
        if not path.exists():
            raise Refused(translate("CommandLine", "{0} was not found").format(path))
    with opened(chosen.library) as file:
        importing = Importing(file, now)
        try:
            preview = importing.preview(paths, _options(file, importing, chosen), _figure("looking"))
            if chosen.dry_run:
                return _told(file, preview, None, None, chosen.json)
            if chosen.copy:
                preview = copied(preview, file.path, _figure("copying"))
            imported = importing.commit(preview, _by(file))
            _find_again(file, preview)
        except ImportRefused as error:
            raise Refused(str(error)) from error
        heard = None if chosen.no_listening else _listen(file)
        return _told(file, preview, imported, heard, chosen.json)


def _options(library: LibraryFile, importing: Importing, chosen: argparse.Namespace) -> Options:
    return Options(
        subfolders=not chosen.no_subfolders,
        patterns=None if chosen.pattern is None else _patterns(importing, chosen.pattern),
        calls=None if chosen.calls is None else importing.call_list(Path(chosen.calls).expanduser()),
        copy=chosen.copy,
        advisor_id=None if chosen.advisor is None else advisor(library, chosen.advisor).id,
    )


def _patterns(importing: Importing, wanted: str) -> tuple[Pattern, ...]:
    """Return the patterns called ``wanted``, or the one it is when it has braces."""
    known = importing.patterns()
    named = tuple(each for each in known if wanted.casefold() in each.name.casefold())
    if "{" in wanted:
        try:
            return (Pattern(translate("CommandLine", "this pattern"), wanted),)
        except PatternRefused as error:
            raise Refused(str(error)) from error
    if not named:
        names = "; ".join(dict.fromkeys(each.name for each in known))
        raise Refused(
            translate("CommandLine", "there is no file-name pattern called “{0}”; there are: {1}").format(wanted, names)
        )
    return named


def _by(library: LibraryFile) -> int | None:
    """Return who the import is signed by: the one evaluator there is, or nobody in particular."""
    evaluators = People(library, now).evaluators()
    return evaluators[0].id if len(evaluators) == 1 else None


def _listen(library: LibraryFile) -> Heard:
    return listen(waiting(library), Analysing(library, now).keep, _figure("listening"), lambda: False)


def _find_again(library: LibraryFile, preview: Preview) -> None:
    """Tell the library where recordings are now that it looked for in vain at another place."""
    for each in preview.known:
        if each.was_missing and each.row is not None:
            Interactions(library, now).relink(each.row.id, each.path)


def _figure(what: str) -> Callable[[float], None]:
    """Return what tells the progress on standard error, where somebody is looking."""
    if not sys.stderr.isatty():
        return lambda _done: None
    said = [-1]

    def tell(done: float) -> None:
        percent = int(done * 100)
        if percent != said[0]:
            said[0] = percent
            end = "\n" if percent == 100 else ""
            print(f"\r{what} {percent:3} %", end=end, file=sys.stderr, flush=True)

    return tell


def _told(library: LibraryFile, preview: Preview, imported: Imported | None, heard: Heard | None, as_json: bool) -> int:
    names = {each.id: each.name for each in People(library, now).advisors()}
    if as_json:
        write_json(_as_dict(preview, imported, heard, names))
        return 0
    for each in preview.refused:
        print(translate("CommandLine", "refused   {0}").format(each.why))
    for question in preview.questions:
        which = f"{question.identifier.kind} {question.identifier.value}"
        count = plural("CommandLine", "{0} recording", "{0} recordings", question.recordings).format(
            question.recordings
        )
        print(
            translate("CommandLine", "whose?    {0} ({1}, such as {2!r})").format(which, count, question.example.name)
        )
    if imported is None:
        heads = ("file", "started", ">length", "advisor", "service", "reference")
        write_table(heads, [_row(each, names) for each in preview.new])
    added = len(preview.new) if imported is None else len(imported.interactions)
    there = len(preview.known) + (len(imported.known) if imported else 0)
    again = sum(each.was_missing for each in preview.known)
    rest = translate("CommandLine", "{0} refused, {1} without an advisor").format(
        len(preview.refused), preview.unassigned
    )
    found = ""
    if again:
        found = (
            translate("CommandLine", " ({0} of them missing before and found again)")
            if imported
            else translate("CommandLine", " ({0} of them missing before)")
        ).format(again)
    said = (
        translate("CommandLine", "{0} would be added, {1} there already{2}, {3}")
        if imported is None
        else translate("CommandLine", "{0} added, {1} there already{2}, {3}")
    )
    print(said.format(added, there, found, rest))
    if heard is not None:
        print(translate("CommandLine", "{0} listened to").format(heard.recordings))
    return 0


def _row(file: NewFile, names: dict[int, str]) -> tuple[str, ...]:
    length = f"{file.facts.duration_ms / 1000:.1f} s"
    who = names.get(file.advisor_id or 0, "")
    return (file.path.name, f"{file.started_at:%Y-%m-%d %H:%M:%S}", length, who, file.service, file.reference)


def _as_dict(
    preview: Preview, imported: Imported | None, heard: Heard | None, names: dict[int, str]
) -> dict[str, object]:
    return {
        "added": [] if imported is None else list(imported.interactions),
        "listened_to": heard.recordings if heard else 0,
        "new": [_file(each, names) for each in preview.new],
        "known": [
            {
                "file": str(each.path),
                "interaction": each.row.id if each.row else None,
                "same_as": _text(each.same_as),
                "was_missing": each.was_missing,
            }
            for each in preview.known
        ],
        "refused": [{"file": str(each.path), "why": each.why} for each in preview.refused],
        "questions": [
            {"kind": each.identifier.kind.value, "value": each.identifier.value, "recordings": each.recordings}
            for each in preview.questions
        ],
        "passed_over": preview.passed_over,
    }


def _file(file: NewFile, names: dict[int, str]) -> dict[str, object]:
    return {
        "file": str(file.path),
        "duration_ms": file.facts.duration_ms,
        "channels": file.facts.channels,
        "codec": file.facts.codec,
        "started_at": file.started_at.isoformat(timespec="seconds"),
        "started_from": file.started_from.value,
        "advisor": names.get(file.advisor_id or 0),
        "advisor_from": file.advisor_from.value,
        "extension": file.extension,
        "direction": file.direction,
        "queue": file.queue,
        "customer": file.customer,
        "service": file.service,
        "subject": file.subject,
        "reference": file.reference,
        "pattern": file.pattern,
        "record_line": file.record_line,
        "remarks": list(file.remarks),
    }


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)
