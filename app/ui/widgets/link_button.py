"""A quiet button that reads as a link: ``▶ 0:58`` beside a criterion or a moment."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.tokens import Tokens
from app.ui.widgets.painted import face, grown, ink, painting


class LinkButton(QAbstractButton):
    """Text in the accent colour (or the quiet one), underlined under the mouse; takes no focus by a click."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.quiet = False
        self._face: QFont | None = None
        self._shown: tuple[str, str, bool] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self.tokens = tokens
        self.update()

    def show_link(self, text: str, accessible: str, *, quiet: bool = False) -> None:
        """Show ``text``; a screen reader says ``accessible``; no text hides the link."""
        self.quiet = quiet
        if (text, accessible, quiet) == self._shown:
            return
        self._shown = (text, accessible, quiet)
        self.setText(text)
        self.setAccessibleName(accessible)
        self.setToolTip(accessible)
        self.setVisible(bool(text))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the text with a little air to hit it by."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + grown(8, self.font()), metrics.height() + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._face = None

    def _font(self) -> QFont:
        if self._face is None:
            self._face = face(self.font(), 0.96, figures=True)
        return self._face

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, right-aligned so that times stand in a column."""
        with painting(self) as painter:
            font = self._font()
            font.setUnderline(self.underMouse())
            painter.setFont(font)
            painter.setPen(ink(self.tokens.quiet if self.quiet else self.tokens.accent))
            inner = self.rect().adjusted(0, 0, -grown(4, self.font()), 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text())
