"""How each Linux form is installed, used and removed, and what must be left: nothing but the person's own files."""

from collections.abc import Callable, Mapping
from pathlib import Path

from building import common, needs
from building.common import NAME, Say

from checking import record
from checking.place import Failed, Place
from checking.screen import TOOLS, screen
from checking.trial import Trial

DESKTOP = ("xdg-utils", "libfile-mimeinfo-perl", "desktop-file-utils", "shared-mime-info")
"""What a desktop has that looks after menus and types of files."""

PROGRAM = f"/usr/lib/{NAME}"
UNRESOLVED = "find {folder} -name '*.so*' -type f | LD_LIBRARY_PATH={folder}/_internal xargs ldd 2>/dev/null"
IN_THE_SYSTEM = (
    PROGRAM,
    f"/usr/bin/{NAME}",
    f"/usr/share/applications/{NAME}.desktop",
    f"/usr/share/mime/packages/{NAME}.xml",
    f"/usr/share/doc/{NAME}",
    f"/usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
)
"""What the .deb puts there, and has to take away again."""


def try_deb(place: Place, pictures: Path, say: Say) -> record.Found:
    """Install the .deb with nothing but what it depends on, use it, remove and purge it; raises Failed."""
    package = common.DIST / f"{NAME}_{common.version()}_amd64.deb"
    say(f"{package.name} in {place.name}")
    inside = brought(package, place)
    place.install(inside)
    lacking = {line.split()[0] for line in unresolved(place) if "not found" in line}
    if lacking - set(needs.WITH_LESS.values()) - needs.OF_GNOME:
        raise Failed(f"the package depends on nothing that brings {', '.join(sorted(lacking))}")
    place.install(*TOOLS, *DESKTOP)
    with screen(place) as display:
        trial = Trial(place, display, IN_THE_SYSTEM[2], "deb", pictures, say)
        result = used(trial)
        before = trial.kept()
        for step in ("remove", "purge"):
            place.install(inside)  # removing leaves nothing that could be purged
            place.run("apt-get", "-qq", "-y", step, NAME)
            if trial.kept() != before:
                raise Failed(f"“apt-get {step}” changed the person's own files")
    if left := [path for path in IN_THE_SYSTEM if place.outside(path).exists()]:
        raise Failed(f"the package left {', '.join(left)}")
    say("  removed and purged; the person's files are as they were")
    return record.of(package, place.name, result)


def try_tar(place: Place, pictures: Path, say: Say) -> record.Found:
    """Unpack the archive as the person, install it for them alone, use it, remove it; raises Failed."""
    archive = common.DIST / f"{NAME}-{common.version()}-linux-x86_64.tar.zst"
    say(f"{archive.name} in {place.name}")
    place.install(*TOOLS, *DESKTOP, "zstd", *dict.fromkeys((*needs.PACKAGES.values(), *needs.PLAYING)))
    place.run_as_person("tar", "--zstd", "-xf", brought(archive, place))
    folder = f"{place.home}/{archive.name.removesuffix('.tar.zst')}"
    place.run_as_person("sh", f"{folder}/install.sh")
    place.run_as_person("rm", "-rf", folder)
    with screen(place) as display:
        trial = Trial(place, display, f"{place.home}/.local/share/applications/{NAME}.desktop", "tar", pictures, say)
        result = used(trial)
        before = trial.kept()
        place.run_as_person("sh", f"{place.home}/.local/lib/{NAME}/install.sh", "--remove")
        if trial.kept() != before:
            raise Failed("removing changed the person's own files")
    found = place.run_as_person("find", ".local/bin", ".local/lib", ".local/share", "-name", f"*{NAME}*").split()
    if left := set(found) - {f".local/share/{NAME}"}:
        raise Failed(f"the script left {', '.join(sorted(left))}")
    say("  removed; the person's files are as they were")
    return record.of(archive, place.name, result)


def used(trial: Trial) -> dict[str, object]:
    """Do with an installed form what a person does on the first day, and return the self-test's result."""
    result = trial.self_test()
    trial.first_start()
    trial.library()
    return result


def brought(file: Path, place: Place) -> str:
    """Copy a file into a place and return where it is, as seen inside."""
    inside = f"/tmp/{file.name}"
    place.outside(inside).write_bytes(file.read_bytes())
    return inside


def unresolved(place: Place) -> list[str]:
    """Return what the loader says of every library of the installed program."""
    return place.run("sh", "-c", UNRESOLVED.format(folder=PROGRAM) + " || true").splitlines()


TRIED: Mapping[str, Callable[[Place, Path, Say], record.Found]] = {"deb": try_deb, "tar": try_tar}
"""How each form is tried."""
