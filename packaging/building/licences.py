"""The terms of everything that is in the frozen folder, as each part came with them."""

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

BUNDLED = (
    "PySide6-Essentials", "shiboken6", "SQLAlchemy", "alembic", "Mako", "MarkupSafe", "typing_extensions", "sqlcipher3",
    "python-vlc", "av", "miniaudio", "cffi", "numpy", "matplotlib", "contourpy", "cycler", "fonttools", "kiwisolver",
    "packaging", "pillow", "pyparsing", "python-dateutil", "reportlab", "charset-normalizer", "pypdfium2",
    "platformdirs", "olefile", "XlsxWriter",
)  # fmt: skip
"""Every library in the folder, as the environment knows it."""

HEAD = """\
Fair Hearing and what it is made of
===================================

Fair Hearing itself is under the GNU General Public License, version 3 or later. The parts below are unchanged but for
what was left out. Qt is used under the GNU Lesser General Public License, version 3: its libraries may be replaced by
others of the same version. The media libraries beside PyAV are FFmpeg and the codecs it was built with, some of them
under the GNU General Public License.

"""

_TERMS = re.compile(r"^(licen[cs]e|copying|copyright|notice|authors|third.?party)", re.IGNORECASE)


def collect(folder: Path, parts: Iterable[str] = BUNDLED) -> None:
    """Put the terms of every part and of Python into ``folder``, with a list; runs in the environment that is built."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = [f"Python {sys.version.split()[0]}: PSF-2.0"]
    terms_of_python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if terms_of_python.is_file():
        shutil.copyfile(terms_of_python, folder / "Python.txt")
    for part in parts:
        found = metadata.distribution(part)
        fields = dict(found.metadata.items())  # type: ignore[attr-defined]
        stated = fields.get("License-Expression") or fields.get("License") or "see its folder"
        lines.append(f"{found.metadata['Name']} {found.version}: {stated.strip().splitlines()[0]}")
        for file in found.files or ():
            if ".dist-info" in str(file) and (_TERMS.match(file.name) or "licenses" in file.parts):
                target = folder / found.metadata["Name"] / file.name
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(file.locate(), target)
    (folder / "PARTS.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
