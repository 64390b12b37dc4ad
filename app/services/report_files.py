"""Reports as files: PDF, spreadsheet or CSV by the name's ending, whole or not at all, and in words why not."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.report_figures import Report

PDF, SHEET, CSV, EACH = ".pdf", ".xlsx", ".csv", ".zip"
_BEGINS = {PDF: b"%PDF-", SHEET: b"PK", CSV: b"\xef\xbb\xbf", EACH: b"PK"}
ENDINGS = (PDF, SHEET, CSV, EACH)


class NotWritten(Exception):
    """A file that could not be written; its text says why and what to do."""


def save(report: Report, out: Path) -> Path:
    """Write a report as ``out`` and return that; its ending says as what, and a zip holds one CSV for each table.

    An older file of this name is replaced, but only by a whole one. NotWritten says why it cannot be; ValueError for
    another ending.
    """
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise ValueError(f"{out.name} ends in none of {', '.join(ENDINGS)}")
    with whole(out) as part:
        if ending == PDF:
            from app.reports import report_pdf

            report_pdf.write(report, part)
        elif ending == SHEET:
            from app.reports import spreadsheet

            spreadsheet.write(report, part)
        else:
            from app.reports import comma_separated

            (comma_separated.write if ending == CSV else comma_separated.write_each)(report, part)
    return out


def as_pdf(report: Report) -> bytes:
    """Return a report as a PDF to look at."""
    from io import BytesIO

    from app.reports import report_pdf

    out = BytesIO()
    report_pdf.write(report, out)
    return out.getvalue()


def may_replace(out: Path) -> bool:
    """Return whether ``out`` is free, empty, or of the kind its name says, so that nothing else is written over."""
    if not out.exists() or not out.stat().st_size:
        return True
    with out.open("rb") as file:
        return file.read(5).startswith(_BEGINS.get(out.suffix.lower(), b"\0"))


@contextmanager
def whole(out: Path) -> Iterator[Path]:
    """Give a file beside ``out`` to write; it takes that name when the block is left, and is gone where that fails.

    NotWritten says in words what the system would not do.
    """
    part = out.with_name(out.name + ".part")
    try:
        yield part
        part.replace(out)
    except OSError as error:
        raise NotWritten(_sentence(error, out)) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _sentence(error: OSError, out: Path) -> str:
    name, folder = out.name, out.parent
    if not folder.is_dir():
        return f"The folder {folder} is not there any more, so “{name}” could not be written. Choose another one."
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return f"There is no room left in {folder} for “{name}”. Make room, or choose another place."
    if isinstance(error, PermissionError) and out.exists():
        return f"“{name}” may not be replaced in {folder}: it may be open in another program. Close it there."
    if isinstance(error, PermissionError):
        return f"Nothing may be written in {folder}. Choose another place for “{name}”."
    return f"“{name}” could not be written in {folder} ({error.strerror or error}). Choose another place."
