"""The folder ``licences``: the terms of everything that is in the Windows folder, as each part came with them."""

import email.parser
import re
import shutil
from pathlib import Path

from building import common

_TERMS = re.compile(r"^(licen[cs]e|copying|copyright|notice|authors|third.?party)", re.IGNORECASE)

HEAD = """Fair Hearing and what it is made of
===================================

Fair Hearing itself is under the GNU General Public License, version 3 or later (LICENSE.txt beside the program); its
source is the folder “program”. The parts below stand in “python” and “packages”, unchanged but for what was left out,
and Python files compiled. Qt is used under the GNU Lesser General Public License, version 3: its libraries may be
replaced by others of the same version. The media libraries beside PyAV are FFmpeg and the codecs it was built with,
some of them under the GNU General Public License.

"""


def collect(unpacked: Path, python_terms: Path, folder: Path) -> None:
    """Put the terms of every unpacked wheel and of Python into ``folder``, with a list of the parts."""
    folder.mkdir()
    lines = []
    for information in sorted(unpacked.glob("*.dist-info")):
        fields = email.parser.HeaderParser().parsestr((information / "METADATA").read_text(encoding="utf-8"))
        name = f"{fields['Name']}-{fields['Version']}"
        lines.append(f"{name}: {_stated(fields['License-Expression'], fields['License'])}")
        for file in sorted(information.rglob("*")):
            if file.is_file() and (_TERMS.match(file.name) or "licenses" in file.relative_to(information).parts):
                target = folder / name / file.relative_to(information)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
    (folder / "CPython").mkdir()
    shutil.copyfile(python_terms, folder / "CPython" / "LICENSE.txt")
    lines.append("CPython-3.11.9: PSF-2.0")
    lines.append("Microsoft Visual C++ runtime: redistributable with programs that need it")
    (folder / "PARTS.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def python_terms(python: str) -> Path:
    """Return the file with the licence of a machine's Python; NotBuilt where there is none."""
    library = common.run([python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]).strip()
    for place in (Path(library) / "LICENSE.txt", Path("/usr/share/doc/python3.11/copyright")):
        if place.is_file():
            return place
    raise common.NotBuilt("The licence of Python 3.11 was not found beside it; it has to come along.")


def _stated(expression: str | None, words: str | None) -> str:
    """Return what a part says of its licence in a line."""
    said = (expression or words or "").strip()
    return said.splitlines()[0] if said else "see its folder"
