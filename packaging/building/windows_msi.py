"""The .msi for IT: for every person on a machine, silent by ``msiexec /qn``, replaces older versions, keeps data."""

import uuid
import xml.etree.ElementTree as ET
from pathlib import Path

from building import common, windows_launcher, windows_registry
from building.windows_registry import Value

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
OURS = uuid.uuid5(uuid.NAMESPACE_DNS, common.IDENTITY)
"""What every number in the package is worked out from; were it changed, an update would not find what it replaces."""


def make(folder: Path, icon: Path, options: common.Options) -> Path:
    """Pack the Windows folder into an .msi in ``dist`` and return it."""
    made = common.DIST / f"FairHearing-{common.version()}.msi"
    options.say("Windows: packing the .msi")
    written = common.WORK / "windows" / "fair-hearing.wxs"
    written.write_bytes(source(folder, icon))
    made.unlink(missing_ok=True)
    common.run(["wixl", "--arch", "x64", "-o", made, written], cwd=common.ROOT)
    return made


def guid(what: str) -> str:
    """Return the number of a part of the package, always the same for the same part."""
    return str(uuid.uuid5(OURS, what)).upper()


def source(folder: Path, icon: Path) -> bytes:
    """Return the text that wixl makes the package from."""
    root = ET.Element("Wix", xmlns=NAMESPACE)
    product = ET.SubElement(
        root,
        "Product",
        Id="*",
        Name=common.TITLE,
        Version=common.version(),
        Language="1033",
        Manufacturer="The Fair Hearing project",
        UpgradeCode=guid("upgrade"),
    )
    ET.SubElement(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Description=common.SUMMARY,
    )
    ET.SubElement(
        product,
        "MajorUpgrade",
        DowngradeErrorMessage="A newer Fair Hearing is installed already.",
    )
    ET.SubElement(product, "Media", Id="1", Cabinet="fairhearing.cab", EmbedCab="yes")
    ET.SubElement(product, "Icon", Id="FairHearing.ico", SourceFile=_seen(icon))
    ET.SubElement(product, "Property", Id="ARPPRODUCTICON", Value="FairHearing.ico")
    ET.SubElement(product, "Property", Id="ARPNOMODIFY", Value="1")
    feature = ET.SubElement(product, "Feature", Id="Everything", Level="1", Title=common.TITLE)
    for component in _places(product, folder):
        ET.SubElement(feature, "ComponentRef", Id=component)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _places(product: ET.Element, folder: Path) -> list[str]:
    """Add the folders with their files, the menu entry and the registry; return the names of the components."""
    target = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(target, "Directory", Id="ProgramFiles64Folder")
    installed = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name=common.TITLE)
    components: list[str] = []
    _add_folder(installed, folder, "", components)
    menu = ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
    entry = _component(menu, "MenuEntry", components)
    ET.SubElement(
        entry,
        "Shortcut",
        Id="MenuShortcut",
        Name=common.TITLE,
        Description=common.SUMMARY,
        Target=f"[INSTALLDIR]{windows_launcher.WINDOW}",
        WorkingDirectory="INSTALLDIR",
    )
    _registry(entry, Value("Software\\FairHearing", "Installed", common.version()), is_key=True)
    told = _component(installed, "Registered", components)
    for position, value in enumerate(windows_registry.values()):
        _registry(told, value, is_key=position == 0)
    return components


def _add_folder(parent: ET.Element, folder: Path, inside: str, components: list[str]) -> None:
    """Add the files of one folder as one component, then the folders in it."""
    files = sorted(each for each in folder.iterdir() if each.is_file())
    if files:
        name = _id("c", inside)
        component = _component(parent, name, components)
        for position, file in enumerate(files):
            path = f"{inside}/{file.name}"
            fields = {"Id": _id("f", path), "Name": file.name, "Source": _seen(file)}
            ET.SubElement(component, "File", fields | ({"KeyPath": "yes"} if position == 0 else {}))
    for each in sorted(each for each in folder.iterdir() if each.is_dir()):
        path = f"{inside}/{each.name}"
        _add_folder(ET.SubElement(parent, "Directory", Id=_id("d", path), Name=each.name), each, path, components)


def _component(parent: ET.Element, name: str, components: list[str]) -> ET.Element:
    components.append(name)
    return ET.SubElement(parent, "Component", Id=name, Guid=guid(f"component {name}"), Win64="yes")


def _registry(component: ET.Element, value: Value, *, is_key: bool) -> None:
    fields = {"Root": "HKLM", "Key": value.key, "Type": "string"}
    if value.name:
        fields["Name"] = value.name
    fields["Value"] = value.text.replace(windows_registry.FOLDER + "\\", "[INSTALLDIR]")
    ET.SubElement(component, "RegistryValue", fields | ({"KeyPath": "yes"} if is_key else {}))


def _seen(file: Path) -> str:
    """Return a file as wixl finds it, from the checkout: it takes no absolute paths."""
    return str(file.relative_to(common.ROOT))


def _id(kind: str, path: str) -> str:
    """Return a name that the package knows a file or folder by."""
    return f"{kind}{uuid.uuid5(OURS, path).hex}"
