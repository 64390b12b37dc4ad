"""``fair-hearing sheet``: an evaluation's feedback sheet as PDF."""

from pathlib import Path

from app.cli.opening import now, opened
from app.cli.refusal import Refused
from app.services.reporting import Reporting


def run(library: str, evaluation_id: int, out: str, standards: bool) -> int:
    """Write the feedback sheet of an evaluation as PDF to ``out``; a file there is replaced only where it is a PDF."""
    path = Path(out).expanduser()
    _may_be_written(path)
    with opened(library) as file:
        try:
            written = Reporting(file, now).sheet(evaluation_id, path, standards=standards)
        except KeyError:
            raise Refused(
                f"there is no evaluation {evaluation_id} in {file.path.name}; “evaluations” lists them"
            ) from None
    print(written)
    return 0


def _may_be_written(path: Path) -> None:
    if path.is_dir():
        raise Refused(f"{path} is a folder; --out needs the name of a PDF")
    if not path.parent.is_dir():
        raise Refused(f"the folder {path.parent} does not exist; make it first")
    if path.exists() and path.stat().st_size:
        with path.open("rb") as file:
            if file.read(5) != b"%PDF-":
                raise Refused(f"{path} exists and is not a PDF; it is left as it is")
