"""A mistake of the program is told with what a helper needs, and with nothing about anybody."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import log
from app.ui.crash import CrashWatch, report_text
from app.ui.dialogs.crash import CrashDialog

SECRETS = ("Priya Nair", "cried on the phone", "2026-11-18 Priya.wav", "/home/maureen")


def failing() -> None:
    raise KeyError(" ".join(SECRETS))


def caught() -> BaseException:
    try:
        failing()
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture
def reports() -> list[str]:
    return []


@pytest.fixture
def watch(qtbot: QtBot, reports: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # given back at the end, whoever listens now
    log.start()
    made = CrashWatch(reports.append)
    made.install()
    yield made
    made.remove()
    log.stop()


def test_the_report_names_place_versions_and_log_but_nobody() -> None:
    text = report_text(caught(), ("10:41 INFO app.ui: opened",))
    assert "in failing" in text
    assert "KeyError" in text
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}" in text
    assert "PySide6-Essentials" in text
    assert "10:41 INFO app.ui: opened" in text
    assert not [secret for secret in SECRETS if secret in text]
    assert str(Path.home()) not in text


@pytest.mark.expects_log("nobody handled this")
def test_python_and_its_threads_are_heard_and_told_one_at_a_time(
    qtbot: QtBot, watch: CrashWatch, reports: list[str]
) -> None:
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(reports) == 1)
    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(reports) == 2)
    assert all("in failing" in report for report in reports)
    assert "nobody handled this" in reports[1]  # the log is part of it
    assert not [secret for secret in SECRETS if secret in "".join(reports)]


@pytest.mark.expects_log("a Qt complaint")
def test_what_qt_says_is_logged(watch: CrashWatch) -> None:
    qWarning("a Qt complaint")
    assert any("a Qt complaint" in line for line in log.last_lines(5))


def test_the_dialog_copies_and_saves(qtbot: QtBot, tmp_path: Path) -> None:
    report = report_text(caught(), ())
    dialog = CrashDialog(report)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == report
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == report
