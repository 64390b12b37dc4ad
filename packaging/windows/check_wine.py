"""Try what Windows gets, under Wine: ``python3 packaging/windows/check_wine.py [folder] [setup] [msi] [--to FOLDER]``.

Each form is put into a Windows of its own and started the way a person starts it; its self-test is judged by the
``result.json`` it leaves, a library is opened, the program is taken away silently and everybody's data must still be
there. Pictures of the screen are left in ``--to``, by default ``build/windows-check``. Wine is not Windows: what is
stood in for is said in ``packaging/README.md``.
"""

import argparse
import json
import shutil
import sys
import time
from pathlib import Path

from wine_prefix import STAND_INS, Failed, Prefix, build, display, until

ROOT = Path(__file__).resolve().parent.parent.parent
DIST = ROOT / "dist"
LIBRARY = r"C:\users\Public\Übung calls.fairhearing"
START_MENU = "Microsoft/Windows/Start Menu/Programs/Fair Hearing.lnk"
COMMAND = r"Software\Classes\FairHearing.Library\shell\open\command"
NEWER_FILE = "newer.txt"
DRAWN_S = 6.0


def main(arguments: list[str]) -> int:
    """Try the forms that were asked for, by default all; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("forms", nargs="*", choices=["folder", "setup", "msi", []])
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "windows-check")
    asked = parser.parse_args(arguments)
    failures = 0
    with display() as screen:
        for form in asked.forms or ("folder", "setup", "msi"):
            place = asked.to.resolve() / form
            shutil.rmtree(place, ignore_errors=True)
            began = time.monotonic()
            check = None
            try:
                check = Check(form, place, Prefix(place, screen))
                {"folder": check.folder, "setup": check.setup, "msi": check.msi}[form]()
                say(f"{form}: passed in {time.monotonic() - began:.0f} s")
            except Failed as failure:
                failures += 1
                say(f"{form}: FAILED: {failure}")
            finally:
                if check:
                    check.windows.stop()
    return 1 if failures else 0


def say(text: str) -> None:
    """Tell how it goes, at once."""
    print(text, flush=True)


def built(pattern: str) -> Path:
    """Return the one built form in ``dist`` with such a name."""
    found = sorted(DIST.glob(pattern))
    if len(found) != 1:
        raise Failed(f"dist holds {len(found)} files {pattern}; build them with: python3 packaging/build.py windows")
    return found[0]


def newer_package() -> Path:
    """Return an .msi of a version to come, which holds one file."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from building import common, windows_msi

    work = common.fresh(ROOT / "build" / "windows-newer")
    (work / "folder").mkdir()
    (work / "folder" / NEWER_FILE).write_text("newer", encoding="utf-8")
    (work / "newer.wxs").write_bytes(windows_msi.source(work / "folder", ROOT / "build/windows/fair-hearing.ico"))
    text = (
        (work / "newer.wxs").read_text(encoding="utf-8").replace(f'Version="{common.version()}"', 'Version="100.0.0"')
    )
    (work / "newer.wxs").write_text(text, encoding="utf-8")
    common.run(["wixl", "--arch", "x64", "-o", work / "newer.msi", work / "newer.wxs"])
    return work / "newer.msi"


class Check:
    """One form in one Windows."""

    def __init__(self, form: str, place: Path, windows: Prefix) -> None:
        self.form = form
        self.place = place
        self.windows = windows
        self.library = windows.system / "users" / "Public" / LIBRARY.rpartition("\\")[2]
        self.user = next(each for each in (windows.system / "users").iterdir() if each.name != "Public")

    def folder(self) -> None:
        """Try the folder as it is, from where it was built, and a launcher that lost the rest of it."""
        folder = built("FairHearing-*-windows")
        self.program(folder)
        alone = self.place / "alone"
        alone.mkdir()
        shutil.copy(folder / "FairHearing-cli.exe", alone)
        said = self.windows.run(alone / "FairHearing-cli.exe", "--version", code=3)
        if "python311.dll is missing" not in said or "Install Fair Hearing again" not in said:
            raise Failed(f"a launcher by itself says: {said}")
        self.opened("a library by its argument", folder / "FairHearing.exe", LIBRARY)

    def setup(self) -> None:
        """Install for one person, use, install again over it, take away."""
        installer = built("FairHearing-*-setup.exe")
        folder = self.user / "AppData" / "Local" / "Programs" / "Fair Hearing"
        self.windows.run(installer, "/S", seconds=600)
        entry = self.user / "AppData" / "Roaming" / START_MENU
        self.installed(folder, entry)
        self.program(folder)
        self.opened("the window, from the Start menu", "start", "/unix", entry, library=False)
        # Wine 8 does not look where one person's associations are: what Windows would run is read there, and run
        command = self.windows.default_of(f"HKCU\\{COMMAND}")
        program, _, rest = command.removeprefix('"').partition('" ')
        if rest != '"%1"':
            raise Failed(f"the library's command is {command}")
        self.opened("a library by its registered command", program, LIBRARY)
        self.refused_while_open(installer, folder)
        own = folder / "packages" / "somebody's own.txt"
        own.write_text("kept", encoding="utf-8")
        self.windows.run(installer, "/S", seconds=600)
        self.installed(folder, entry)
        self.windows.run(folder / "uninstall.exe", "/S")
        until("the uninstaller's end", lambda: not (folder / "FairHearing.exe").exists() and not entry.exists())
        until("the folder's last own file", lambda: not (folder / "uninstall.exe").exists())
        if [file for file in folder.rglob("*") if file.is_file()] != [own]:
            raise Failed("the uninstaller left files of the program, or took one that was not")
        self.gone("HKCU")

    def msi(self) -> None:
        """Install for everybody, use, update, take away."""
        package = built("FairHearing-*.msi")
        folder = self.windows.system / "Program Files" / "Fair Hearing"
        self.windows.run("msiexec", "/i", package, "/qn", seconds=900)
        # Windows puts the entry where everybody sees it, since the package says ALLUSERS; Wine 8 into one person's menu
        self.installed(folder, self.user / "AppData" / "Roaming" / START_MENU)
        self.program(folder)
        self.opened("a library by a double click", "start", LIBRARY)
        package = newer_package()
        self.windows.run("msiexec", "/i", package, "/qn", seconds=900)
        left = sorted(file.name for file in folder.rglob("*") if file.is_file())
        if left != [NEWER_FILE]:
            raise Failed(f"the update left {len(left)} files: {', '.join(left[:5])}")
        say("msi: a newer version took the place of all of it")
        self.windows.run("msiexec", "/x", package, "/qn", seconds=900)
        if folder.exists():
            raise Failed("the .msi left its folder")
        self.gone("HKLM")

    def refused_while_open(self, installer: Path, folder: Path) -> None:
        """See that setup touches nothing while the program is open."""
        log = self.library.with_name(self.library.name + "-wal")
        started = self.windows.begin(folder / "FairHearing.exe", LIBRARY)
        until("the library open", log.exists)
        self.windows.run(installer, "/S", seconds=600, code=2)
        self.windows.run("taskkill", "/IM", "FairHearing.exe")
        started.wait(60)
        until("the program's end", lambda: not log.exists() and not self.runs())
        say("setup: refused while the program was open")

    def installed(self, folder: Path, entry: Path) -> None:
        """Look for the program and its menu entry, which must lead to it."""
        if not (folder / "FairHearing.exe").is_file() or not entry.is_file():
            raise Failed(f"{folder.name} or its menu entry is not there")
        leads_to = entry.read_bytes()
        if not any("FairHearing.exe".encode(letters) in leads_to for letters in ("utf-16-le", "ascii")):
            raise Failed("the menu entry leads somewhere else")
        say(f"{self.form}: installed, {sum(1 for _ in folder.rglob('*'))} files and folders")

    def program(self, folder: Path) -> None:
        """Let the program test itself, with a libvlc.dll in the current folder that must not be loaded."""
        self.windows.run(folder / "FairHearing-cli.exe", "--version")
        trap = self.place / "trap"
        trap.mkdir()
        build([STAND_INS / "trap.c", "-o", trap / "libvlc.dll"])
        self.windows.run(folder / "FairHearing.exe", "--self-test", r"C:\users\Public\checked", cwd=trap)
        found = self.windows.system / "users" / "Public" / "checked"
        shutil.copytree(found, self.place / "self-test")
        result = json.loads((found / "result.json").read_text(encoding="utf-8"))
        failed = [f"{step['name']}: {step['detail']}" for step in result["steps"] if not step["ok"]]
        if failed or not result["ok"] or len(result["steps"]) < 8:
            raise Failed("the self-test: " + "; ".join(failed or ["not all of it ran"]))
        if (self.windows.system / "trapped.txt").exists():
            raise Failed("a libvlc.dll was loaded from the current folder")
        steps = result["steps"]
        took = sum(step["ms"] for step in steps) / 1000
        say(f"{self.form}: self-test passed, {len(steps)} steps in {took:.1f} s, {steps[-1]['detail']}")
        self.windows.run(folder / "FairHearing-cli.exe", "new", LIBRARY, "--team", "Customer Services")

    def opened(self, what: str, *command: str | Path, library: bool = True) -> None:
        """Open the window, take its picture, close it, and see that the library was let go."""
        log = self.library.with_name(self.library.name + "-wal")
        started = self.windows.begin(*command)
        if library:
            until(f"{what}: the library open", log.exists)
        else:
            until(f"{what}: the settings", (self.user / "AppData/Local/fair-hearing").is_dir)
        time.sleep(DRAWN_S * (1 if library else 3))
        self.windows.picture(self.place / f"{what.replace(':', '').replace(' ', '-')}.png")
        self.windows.run("taskkill", "/IM", "FairHearing.exe")
        started.wait(60)
        until(f"{what}: the library let go", lambda: not log.exists())
        until(f"{what}: the program's end", lambda: not self.runs())
        say(f"{self.form}: opened {what}, closed")

    def runs(self) -> bool:
        """Return whether the program still runs."""
        try:
            self.windows.run("taskkill", "/IM", "FairHearing.exe")
        except Failed:
            return False
        return True

    def gone(self, root: str) -> None:
        """See that Windows knows nothing of the program any more, and that everything kept is still there."""
        for key in (r"Software\Classes\FairHearing.Library", r"Software\Classes\Applications\FairHearing.exe"):
            if self.windows.has_key(f"{root}\\{key}"):
                raise Failed(f"{root}\\{key} is still there")
        kept = self.user / "AppData" / "Local" / "fair-hearing" / "settings.json"
        if not self.library.is_file() or not kept.is_file():
            raise Failed("a library or the settings went with the program")
        say(f"{self.form}: taken away; the library and the settings are still there")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
