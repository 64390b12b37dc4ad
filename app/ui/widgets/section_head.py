"""The head of a section in the checklist: its name, and how far it has come."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.scoring import Score
from app.tokens import Tokens
from app.ui.widgets.painted import Painted, ink, painting


class SectionHead(Painted):
    """Paints a section's name in bold and its tally in the quiet colour; the band's sign once it is judged."""

    def __init__(self, name: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._name = name
        self._tally = ""
        self.setAccessibleName(name)

    def show_score(self, score: Score) -> None:
        """Show ``score`` of this section."""
        if score.unmarked == score.met + score.not_met + score.no_opportunity + score.unmarked:
            tally = self.tr("not marked yet")
        elif score.unmarked:
            tally = self.tr("{covered} of {marked} covered so far").format(covered=score.covered, marked=score.marked)
        else:
            tally = self.tr("{covered} of {of} covered").format(covered=score.covered, of=score.of)
        if tally != self._tally:
            self._tally = tally
            self.setAccessibleName(f"{self._name}: {tally}")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name and tally on one line, low in the head so that it belongs to what follows."""
        with painting(self) as painter:
            line = QRect(self.px(16), 0, self.width() - self.px(32), self.height() - self.px(3))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            name_font = self.face(bold=True)
            painter.setFont(name_font)
            painter.setPen(ink(self.tokens.text))
            painter.drawText(line, flags, self._name)
            advance = QFontMetrics(name_font).horizontalAdvance(self._name) + self.px(10)
            painter.setFont(self.face(0.92))
            painter.setPen(ink(self.tokens.quiet))
            painter.drawText(line.adjusted(advance, 0, 0, 0), flags, self._tally)
