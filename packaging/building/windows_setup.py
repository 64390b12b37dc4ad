"""setup.exe for one person: no administrator, silent with ``/S``, an uninstaller that keeps libraries and settings."""

from pathlib import Path, PurePosixPath

from building import common, windows_launcher, windows_registry
from building.windows_registry import Value

UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\FairHearing"
TEMPLATE = common.ROOT / "packaging" / "windows" / "setup.nsi"


def make(folder: Path, icon: Path, options: common.Options) -> Path:
    """Pack the Windows folder into setup.exe in ``dist`` and return it."""
    made = common.DIST / f"FairHearing-{common.version()}-setup.exe"
    options.say("Windows: packing setup.exe" + ("" if options.fast else " tightly, which takes some minutes"))
    common.WORK.mkdir(exist_ok=True)
    written = common.WORK / "windows" / "setup.nsi"
    written.write_text(script(folder, icon, made, fast=options.fast), encoding="utf-8-sig", newline="\r\n")
    common.run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", written])
    return made


def script(folder: Path, icon: Path, made: Path, *, fast: bool) -> str:
    """Return the text of the installer: the template, with what follows from the folder in its places."""
    files = [PurePosixPath(file.relative_to(folder).as_posix()) for file in sorted(folder.rglob("*")) if file.is_file()]
    fields = {
        "@COMPRESSION@": "SetCompressor zlib" if fast else "SetCompressor /SOLID lzma\nSetCompressorDictSize 64",
        "@VERSION@": common.version(),
        "@VERSION4@": ".".join(str(part) for part in windows_launcher.four_parts(common.version())),
        "@ICON@": str(icon),
        "@MADE@": str(made),
        "@SOURCE@": str(folder),
        "@KILOBYTES@": str(round(common.megabytes(folder) * 1e6 / 1024)),
        "@UNINSTALL@": UNINSTALL,
        "@INSTALL_FILES@": "\n".join(_put(files, folder)),
        "@REMOVE_FILES@": "\n".join(_take(files)),
        "@REGISTER@": "\n".join(_register(value) for value in windows_registry.values()),
        "@UNREGISTER@": "\n".join(_unregister()),
    }
    text = TEMPLATE.read_text(encoding="utf-8")
    for field, value in fields.items():
        text = text.replace(field, value)
    return text


def _windows(path: PurePosixPath) -> str:
    return str(path).replace("/", "\\").replace("$", "$$")


def _put(files: list[PurePosixPath], folder: Path) -> list[str]:
    """Return the lines that lay the files down, folder by folder."""
    lines, last = [], None
    for file in sorted(files, key=lambda each: (each.parent.parts, each.name)):
        if file.parent != last:
            last = file.parent
            lines.append(f'SetOutPath "$INSTDIR{_below(last)}"')
        lines.append(f'File "{folder / file}"')
    return lines


def _take(files: list[PurePosixPath]) -> list[str]:
    """Return the lines that delete these files and no others, then the folders that are empty by that."""
    lines = [f'Delete "$INSTDIR\\{_windows(file)}"' for file in files]
    folders = {above for file in files for above in file.parents if above.name}
    deepest_first = sorted(folders, key=lambda each: (-len(each.parts), each))
    return lines + [f'RMDir "$INSTDIR\\{_windows(each)}"' for each in deepest_first]


def _below(folder: PurePosixPath) -> str:
    return f"\\{_windows(folder)}" if folder.name else ""


def _register(value: Value) -> str:
    text = value.text.replace("$", "$$").replace(windows_registry.FOLDER, "$INSTDIR").replace('"', '$\\"')
    return f'WriteRegStr HKCU "{value.key}" "{value.name}" "{text}"'


def _unregister() -> list[str]:
    """Return the lines that take away what was told to Windows, and leave what others told it under the same keys."""
    own = windows_registry.own_keys()
    lines = [f'DeleteRegKey HKCU "{key}"' for key in own]
    shared = [value for value in windows_registry.values() if not any(value.key.startswith(key) for key in own)]
    for value in shared:
        lines.append(f'DeleteRegValue HKCU "{value.key}" "{value.name}"')
    keys = {value.key for value in shared}
    keys |= {key.removesuffix("\\OpenWithProgids") for key in keys}
    lines += [f'DeleteRegKey /ifempty HKCU "{key}"' for key in sorted(keys, key=len, reverse=True)]
    return lines
