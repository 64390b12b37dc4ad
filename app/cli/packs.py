"""``fair-hearing pack``: the one-to-one pack as PDF."""

from pathlib import Path

from app.cli.opening import advisor, now, opened
from app.cli.refusal import Refused
from app.language import translate
from app.services.one_to_one_values import OneToOneRefused
from app.services.packing import NothingToPack, Packing, file_name
from app.services.report_files import NotWritten, may_replace


def run(library: str, name: str | None, one_to_one: int | None, out: str | None) -> int:
    """Write the pack of a one-to-one, or of the advisor called ``name``, to ``out`` or into the folder one is in.

    A file there is replaced only where it is a PDF.
    """
    with opened(library) as file:
        packing = Packing(file, now)
        try:
            number = one_to_one if name is None else packing.for_advisor(advisor(file, name).id)
            assert number is not None  # the parser wants the one or the other
            pack = packing.pack(number)
            path = Path(out).expanduser() if out else Path(file_name(pack.advisor, pack.on))
            _may_be_written(path)
            print(packing.save(pack, path))
        except KeyError as error:
            if error.args != (one_to_one,):  # a mistake of ours is not to pass for a wrong number
                raise
            raise Refused(
                translate("CommandLine", "there is no one-to-one {0} in {1}").format(one_to_one, file.path.name)
            ) from None
        except NothingToPack as error:
            raise Refused(f"{name}: {error}") from error
        except (OneToOneRefused, NotWritten) as error:
            raise Refused(str(error)) from error
    return 0


def _may_be_written(path: Path) -> None:
    if path.is_dir():
        raise Refused(translate("CommandLine", "{0} is a folder; --out needs the name of a PDF").format(path))
    if path.suffix.lower() != ".pdf":
        raise Refused(translate("CommandLine", "{0} has to end in .pdf").format(path.name))
    if not path.parent.is_dir():
        raise Refused(translate("CommandLine", "the folder {0} does not exist; make it first").format(path.parent))
    if not may_replace(path):
        raise Refused(translate("CommandLine", "{0} exists and is not a PDF; it is left as it is").format(path))
