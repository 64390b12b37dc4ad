"""Copying recordings into the folder beside the library, for those who asked for it; each copy is proved."""

import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from app.language import translate
from app.services.import_reading import one_line, shown
from app.services.import_values import ImportRefused, NewFile, Preview
from app.services.interaction_rows import copies_of

_CHUNK = 1 << 20


def copied(
    preview: Preview,
    library: Path,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Preview:
    """Copy every new recording of a preview, by year and month, and return the preview with the places.

    All or nothing: raises ImportRefused in words, or Cancelled, with every copy taken away again.
    """
    copies: dict[Path, Path] = {}
    whole = sum(each.looked.size for each in preview.new) or 1
    done = 0
    try:
        for file in preview.new:
            copies[file.path] = _copy(file, library, cancelled)
            done += file.looked.size
            if progress:
                progress(done / whole)
    except BaseException:
        take_away(copies.values())
        raise
    return replace(preview, copies=copies)


def take_away(copies: Iterable[Path]) -> None:
    """Remove copies that nothing refers to."""
    for path in copies:
        path.unlink(missing_ok=True)


def _copy(file: NewFile, library: Path, cancelled: Callable[[], bool] | None) -> Path:
    from app.media.faults import Cancelled

    folder = copies_of(library) / f"{file.started_at:%Y}" / f"{file.started_at:%m}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = _free(folder, file.path)
        part = target.with_name(f"{target.name}.part")
        digest = hashlib.sha256()
        try:
            with file.path.open("rb") as source, part.open("wb") as out:  # a killed program's is begun anew
                while chunk := source.read(_CHUNK):
                    if cancelled and cancelled():
                        raise Cancelled(file.path)
                    digest.update(chunk)
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            if digest.hexdigest() != file.sha256:
                raise ImportRefused(
                    translate(
                        "ImportCopying", "{0} changed while it was copied. Nothing was added; look again."
                    ).format(shown(file.path))
                )
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ImportRefused(
            translate(
                "ImportCopying",
                "{0} could not be copied ({1}). Nothing was added; free some space or bring the "
                "recordings in where they are.",
            ).format(shown(file.path), error.strerror)
        ) from error
    return target


def _free(folder: Path, path: Path) -> Path:
    """Return a name in ``folder`` that nothing has yet."""
    stem, suffix = one_line(path.stem), path.suffix
    target, number = folder / f"{stem}{suffix}", 1
    while target.exists():
        number += 1
        target = folder / f"{stem} ({number}){suffix}"
    return target
