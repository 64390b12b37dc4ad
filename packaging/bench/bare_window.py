"""A process that shows one label in one window, says when it has been painted, and ends: what Qt itself costs."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Label(QLabel):
    """Tells of its first painting, then ends the process."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and tell when it is done."""
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print(self.text(), flush=True)
        self.window().close()


def main() -> int:
    """Show the window and return the exit code."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1440, 900)
    window.setCentralWidget(Label("painted"))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
