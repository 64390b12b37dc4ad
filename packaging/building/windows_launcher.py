"""Makes FairHearing.exe and FairHearing-cli.exe with the mingw compiler: icon, manifest and version inside."""

from pathlib import Path

from building import common

SOURCES = common.ROOT / "packaging" / "windows"
COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
WINDOW, CONSOLE = "FairHearing.exe", "FairHearing-cli.exe"
ICON = "fair-hearing.ico"

_STRICT = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-Os", "-s", "-municode", "-static", "-D_WIN32_WINNT=0x0A00")
_HARDENED = ("-Wl,--dynamicbase", "-Wl,--high-entropy-va", "-Wl,--nxcompat", "-Wl,--no-insert-timestamp")


def four_parts(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts: ``0.1.0`` becomes 0, 1, 0, 0."""
    parts = [int(part) for part in version.split(".")]
    return (*parts, 0, 0, 0, 0)[:4]  # type: ignore[return-value]


def make(folder: Path, work: Path, icon: Path) -> None:
    """Leave both launchers in ``folder``."""
    for name, which, kind in ((WINDOW, "", "-mwindows"), (CONSOLE, " (command line)", "-DCONSOLE")):
        resources = compiled_resources(work / name.removesuffix(".exe"), name, which, icon)
        made = folder / name
        common.run([COMPILER, *_STRICT, kind, SOURCES / "launcher.c", resources, "-o", made, *_HARDENED])


def compiled_resources(work: Path, name: str, which: str, icon: Path) -> Path:
    """Return icon, manifest and version of one launcher as an object file, made in ``work``."""
    common.fresh(work)
    for file in ("launcher.rc", "launcher.manifest"):
        text = filled((SOURCES / file).read_text(encoding="utf-8"), name, which)
        (work / file).write_text(text, encoding="utf-8")
    (work / ICON).write_bytes(icon.read_bytes())
    common.run([RESOURCES, "-c", "65001", "launcher.rc", "-O", "coff", "-o", "launcher.o"], cwd=work)
    return work / "launcher.o"


def filled(text: str, name: str, which: str) -> str:
    """Return a resource text with the version and the launcher's name in their places."""
    parts = [str(part) for part in four_parts(common.version())]
    fields = {
        "@VERSION4@": ".".join(parts),
        "@VERSION_COMMAS@": ",".join(parts),
        "@VERSION@": common.version(),
        "@NAME@": name,
        "@WHICH@": which,
    }
    for field, value in fields.items():
        text = text.replace(field, value)
    return text
