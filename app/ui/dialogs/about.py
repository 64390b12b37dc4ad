"""What the program is: versions, the playback engine and why it was taken, where things are kept, and the licences."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from app import paths
from app.ui.tasks import Tasks
from app.ui.versions import system_lines, version
from app.ui.widgets.controls import button, column, label, row

if TYPE_CHECKING:
    from app.media.player import EngineChoice
    from app.ui.context import Desk

LICENCES = """\
Fair Hearing is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

It stands on:
Qt for Python (PySide6) – LGPL-3.0
VLC and python-vlc – LGPL-2.1-or-later
PyAV with FFmpeg – BSD-3-Clause, FFmpeg under GPL-3.0
miniaudio – MIT or public domain
SQLAlchemy and Alembic – MIT
sqlcipher3 and SQLCipher – zlib and BSD-3-Clause; SQLite – public domain
NumPy – BSD-3-Clause
Matplotlib – Matplotlib licence (BSD-style)
ReportLab – BSD-3-Clause
pypdfium2 and PDFium – Apache-2.0 or BSD-3-Clause
platformdirs – MIT
Inter typeface – SIL Open Font License 1.1
"""


class AboutDialog(QDialog):
    """Says what is at work here; the text can be copied for whoever helps."""

    def __init__(self, desk: "Desk | None", tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Fair Hearing"))
        self.resize(620, 480)
        self.engine = label(self.tr("chosen when a library is open"), wrap=True)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("About Fair Hearing"))
        tabs.addTab(self._program(desk), self.tr("This machine"))
        tabs.addTab(self._licences(), self.tr("Licences"))
        close = button(self.tr("Close"), "main", self.accept)
        close.setDefault(True)
        copy = button(self.tr("Copy the versions"), "", self._copy)
        layout = column(self, margin=20, spacing=10)
        layout.addWidget(label(self.tr("Fair Hearing {0}").format(version()), "title"))
        layout.addWidget(label(self.tr("Fair marks for every call."), "quiet"))
        layout.addWidget(tabs, 1)
        layout.addLayout(row(copy, None, close))
        close.setFocus()
        if desk is not None:
            self.engine.setText(self.tr("looking…"))
            tasks.audio(lambda _handle: desk.engine(), self._show_engine)

    def _program(self, desk: "Desk | None") -> QWidget:
        page = QWidget()
        outer = QVBoxLayout(page)
        form = QFormLayout()
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        lines: list[tuple[str, QWidget]] = [(self.tr("Playback"), self.engine)]
        if desk is not None:
            lines.append((self.tr("Library"), _selectable(str(desk.info.path))))
        lines += [
            (self.tr("Settings"), _selectable(str(paths.config_dir()))),
            (self.tr("Log"), _selectable(str(paths.log_dir()))),
            (self.tr("Versions"), _selectable("\n".join(system_lines()))),
        ]
        for name, thing in lines:
            form.addRow(label(name, "quiet"), thing)
        outer.addLayout(form)
        outer.addStretch(1)
        return page

    def _licences(self) -> QWidget:
        text = QPlainTextEdit(LICENCES)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Licences"))
        return text

    def _show_engine(self, choice: "EngineChoice") -> None:
        self.engine.setText(choice.reason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((*system_lines(), self.engine.text())))


def _selectable(text: str) -> QWidget:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
