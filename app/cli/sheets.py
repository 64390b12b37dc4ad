"""``fair-hearing sheet``: an evaluation's feedback sheet as PDF."""

from pathlib import Path

from app.cli.opening import now, opened
from app.cli.refusal import Refused
from app.language import translate
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
                translate("CommandLine", "there is no evaluation {0} in {1}; “evaluations” lists them").format(
                    evaluation_id, file.path.name
                )
            ) from None
    print(written)
    return 0


def _may_be_written(path: Path) -> None:
    if path.is_dir():
        raise Refused(translate("CommandLine", "{0} is a folder; --out needs the name of a PDF").format(path))
    if not path.parent.is_dir():
        raise Refused(translate("CommandLine", "the folder {0} does not exist; make it first").format(path.parent))
    if path.exists() and path.stat().st_size:
        with path.open("rb") as file:
            if file.read(5) != b"%PDF-":
                raise Refused(translate("CommandLine", "{0} exists and is not a PDF; it is left as it is").format(path))
