"""Reports as files: PDF, spreadsheet or CSV by the name's ending, whole or not at all, and in words why not."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.report_figures import Report
from app.language import translate

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
        raise ValueError(translate("ReportFiles", "{0} ends in none of {1}").format(out.name, ", ".join(ENDINGS)))
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
    name, folder = out.name, out.absolute().parent
    if not folder.is_dir():
        return translate(
            "ReportFiles", "The folder {0} is not there any more, so “{1}” could not be written. Choose another one."
        ).format(folder, name)
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return translate(
            "ReportFiles", "There is no room left in {0} for “{1}”. Make room, or choose another place."
        ).format(folder, name)
    if isinstance(error, PermissionError) and out.exists():
        return translate(
            "ReportFiles", "“{0}” may not be replaced in {1}: it may be open in another program. Close it there."
        ).format(name, folder)
    if isinstance(error, PermissionError):
        return translate("ReportFiles", "Nothing may be written in {0}. Choose another place for “{1}”.").format(
            folder, name
        )
    return translate("ReportFiles", "“{0}” could not be written in {1} ({2}). Choose another place.").format(
        name, folder, error.strerror or error
    )
