"""What the built forms are made of, looked at without building them."""

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import app
from app import paths
from app.cli.parser import build
from app.services.import_reading import ENDINGS
from db.header import APPLICATION_ID
from tests.packaging.conftest import ROOT, Script

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ("app/__main__.pyc", True),
        ("resources/demo/library.toml", True),
        ("resources/translations/fair-hearing_cy.qm", True),
        ("resources/translations/fair-hearing_cy.ts", False),
        ("db/migrations/versions/0001_first.py", True),
        ("unittest/mock.pyc", True),
        ("libvlc.so.5", False),
        ("libvlccore.so.9", False),
        ("libstdc++.so.6", False),
        ("libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", True),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", True),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("matplotlib/mpl-data/sample_data/goog.npz", False),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", True),
        ("matplotlib/mpl-data/fonts/ttf/LastResortHE-Regular.ttf", True),
        ("matplotlib/mpl-data/fonts/ttf/cmr10.ttf", False),
        ("numpy-2.4.6.dist-info/METADATA", True),
        ("numpy-2.4.6.dist-info/RECORD", False),
    ],
)
def test_what_nobody_asks_for_stays_out(script: Script, inside: str, *, kept: bool) -> None:
    assert script("building.trimming").is_kept(inside) is kept


def test_a_link_is_kept_with_what_it_leads_to(script: Script) -> None:
    is_kept = script("building.trimming").is_kept
    assert is_kept("libQt6Core.so.6", link_to="PySide6/Qt/lib/libQt6Core.so.6")
    assert not is_kept("libQt6Qml.so.6", link_to="PySide6/Qt/lib/libQt6Qml.so.6")


def test_icu_keeps_the_order_of_words_and_reads_as_it_was_written(script: Script) -> None:
    icu = script("building.icu")
    header = b"\x20\x00\xda\x27" + b"CmnD".ljust(28, b"\0")
    entries = [(f"icudt73l/{name}", name.encode() * 3) for name in
               ("brkitr/th.dict", "coll/cy.res", "coll/de.res", "coll/ucadata.icu", "cy.res", "de.res", "ibm-37.cnv",
                "nfc.nrm", "pool.res", "root.res", "unit/en.res")]  # fmt: skip
    assert [name.partition("/")[2] for name, _content in entries if icu.is_kept(name)] == [
        "coll/cy.res", "coll/ucadata.icu", "cy.res", "nfc.nrm", "pool.res", "root.res",
    ]  # fmt: skip
    read_header, read = icu.read(icu.write(header, entries))
    assert read_header == header
    assert [name for name, _content in read] == [name for name, _content in entries]
    assert all(back.rstrip(b"\0") == content for (_, back), (_, content) in zip(read, entries, strict=True))


def test_the_menu_entry_opens_libraries_and_recordings(script: Script, tmp_path: Path) -> None:
    desktop = script("building.desktop")
    file = tmp_path / "fair-hearing.desktop"
    file.write_text(desktop.menu_entry(), encoding="utf-8")
    entry = configparser.RawConfigParser(strict=True)
    entry.read(file, encoding="utf-8")
    [section] = entry.sections()
    assert entry[section]["exec"] == "fair-hearing %f"
    types = entry[section]["mimetype"].split(";")
    assert types[0] == desktop.LIBRARY_TYPE
    assert {"audio/x-wav", "audio/mpeg", "audio/AMR"} <= set(types)
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", file], check=True)


def test_the_type_of_a_library_is_that_of_the_program(script: Script) -> None:
    root = ET.parse(script("building.desktop").LINUX / "fair-hearing.xml").getroot()
    [kind] = root
    assert kind.get("type") == script("building.desktop").LIBRARY_TYPE
    [glob] = kind.iter(f"{MIME}glob")
    assert glob.get("pattern") == f"*{paths.SUFFIX}"
    values = [int(match.get("value", ""), 16) for match in kind.iter(f"{MIME}match") if match.get("type") == "big32"]
    assert values == [APPLICATION_ID]
    assert ".wav" in ENDINGS


def test_the_shop_shows_this_version(script: Script) -> None:
    root = ET.fromstring(script("building.desktop").metainfo())
    assert [release.get("version") for release in root.iter("release")] == [app.__version__]
    assert root.findtext("id") == script("building.common").IDENTITY
    assert root.findtext("launchable") == "fair-hearing.desktop"


def test_the_manual_has_every_command_and_option(script: Script) -> None:
    manual = script("building.manual")
    page = manual.page()
    commands = manual.commands(build())
    assert len(commands) > 15
    for name, command, summary in commands:
        assert f".SS {manual.escaped(name)}\n" in page
        assert summary
        for action in command._actions:
            for option in action.option_strings:
                assert manual.escaped(option) in page, f"{name} {option}"
    assert "%%" not in page
    assert not re.search(r"^\.(?!TH|SH|SS|B|I|br|PP|TP)", page, re.MULTILINE)


def test_the_package_says_who_what_and_when(script: Script) -> None:
    deb = script("building.deb")
    control = deb.CONTROL.format(name="n", version="1", maintainer="m", kilobytes=1, depends="libc6")
    assert {line.partition(":")[0] for line in control.splitlines() if not line.startswith(" ")} >= {
        "Package", "Version", "Architecture", "Maintainer", "Depends", "Description",
    }  # fmt: skip
    assert deb.changelog().startswith(f"fair-hearing ({app.__version__}) ")


def test_every_library_has_a_package(script: Script) -> None:
    needs, machine = script("building.needs"), script("machine")
    assert {*machine.QT, *machine.X11, *machine.WAYLAND} <= set(needs.PACKAGES)
    assert set(needs.WITH_LESS.values()) <= set(needs.PACKAGES)


@pytest.mark.skipif(not shutil.which("objdump"), reason="objdump is not on this machine")
def test_what_a_folder_needs_of_the_system(script: Script, tmp_path: Path) -> None:
    import _miniaudio

    needs = script("building.needs")
    shutil.copy(_miniaudio.__file__, tmp_path)
    assert "libc.so.6" in needs.libraries(tmp_path)
    assert {"libvlc5", "vlc-plugin-base"} <= set(needs.dependencies(tmp_path))
    assert re.fullmatch(r"2\.\d+", needs.glibc(tmp_path))


def test_the_script_of_the_archive_is_a_script(tmp_path: Path) -> None:
    file = ROOT / "packaging" / "linux" / "install.sh"
    subprocess.run(["sh", "-n", file], check=True)
    (tmp_path / "install.sh").write_bytes(file.read_bytes())
    alone = subprocess.run(["sh", tmp_path / "install.sh"], capture_output=True, text=True, check=False)
    assert (alone.returncode, "not beside this script" in alone.stderr) == (1, True)
    wrong = subprocess.run(["sh", file, "--purge"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2


def test_the_archive_is_installed_in_a_home_with_a_blank_in_its_name_and_removed(tmp_path: Path) -> None:
    linux, home, tools = ROOT / "packaging" / "linux", tmp_path / "some body", tmp_path / "tools"
    archive, told = tmp_path / "archive", tmp_path / "told"
    (archive / "program").mkdir(parents=True)
    (archive / "share" / "applications").mkdir(parents=True)
    shutil.copy(linux / "install.sh", archive)
    shutil.copy("/bin/true", archive / "program" / "fair-hearing")
    shutil.copy(linux / "fair-hearing.desktop", archive / "share" / "applications")
    tools.mkdir()
    (tools / "update-desktop-database").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{told}"\n', encoding="utf-8")
    (tools / "update-desktop-database").chmod(0o755)
    surroundings = {"HOME": str(home), "PATH": f"{tools}:/usr/bin:/bin"}
    subprocess.run(["sh", archive / "install.sh"], env=surroundings, check=True, capture_output=True)
    applications = home / ".local" / "share" / "applications"
    assert f'Exec="{home}/.local/lib/fair-hearing/fair-hearing" %f' in (
        applications / "fair-hearing.desktop"
    ).read_text(encoding="utf-8")
    assert told.read_text(encoding="utf-8") == f"-q\n{applications}\n"
    installed = home / ".local" / "lib" / "fair-hearing" / "install.sh"
    subprocess.run(["sh", installed, "--remove"], env=surroundings, check=True, capture_output=True)
    assert not [path for path in home.rglob("*") if path.is_file()]


def test_an_unknown_form_is_refused(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("build", "check_linux"):
        with pytest.raises(SystemExit) as refused:
            script(name).main(["rpm"])
        assert refused.value.code == 2
    assert "rpm" in capsys.readouterr().err
