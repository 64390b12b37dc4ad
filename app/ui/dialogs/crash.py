"""The dialog that tells of a mistake of the program: what it means, and the report to copy or save."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from app.ui.widgets.controls import button, column, label, row


class CrashDialog(QDialog):
    """Shows one report with *copy* and *save*; closing it goes back to work."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(720, 520)
        self._report = report
        told = label(
            self.tr(
                "Fair Hearing made a mistake and could not finish what it was doing. Every mark that was shown as "
                "saved is safe in the library. You can go on working; if it happens again, please send the report "
                "below to whoever looks after the program."
            ),
            wrap=True,
        )
        promise = label(self.tr("The report holds no names, no notes and no recordings."), "quiet", wrap=True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.text.setFont(QFont(fixed.family(), 9))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = button(self.tr("Copy the report"), "", self.copy)
        self.save_button = button(self.tr("Save the report…"), "", self._choose)
        close = button(self.tr("Go on"), "main", self.accept)
        close.setDefault(True)
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(self.tr("Something went wrong"), "title"))
        for part in (told, promise):
            layout.addWidget(part)
        layout.addWidget(self.text, 1)
        layout.addLayout(row(self.copy_button, self.save_button, None, close))
        close.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
        self.copy_button.setText(self.tr("Copied"))

    def save(self, file: Path) -> None:
        """Write the report to ``file``."""
        file.write_text(self._report, encoding="utf-8")
        self.save_button.setText(self.tr("Saved"))

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "fair-hearing-report.txt", self.tr("Text (*.txt)")
        )
        if not name:
            return
        try:
            self.save(Path(name))
        except OSError:
            self.save_button.setText(self.tr("Could not be saved there"))
