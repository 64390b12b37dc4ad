"""The score, always in sight: covered of what is marked so far, and one bar for each section.

Once it is finalised the result stands in words over the page, so that the sections have the whole width here.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.scorecard import Scorecard
from app.domain.scoring import Outcome, Result, Score, percent_text
from app.tokens import Tokens
from app.ui.widgets.painted import Painted, ink, painting


class ScoreBar(Painted):
    """Paints a draft's tally (no percentage, no band: it has none) and its sections, or a finished one's sections."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._result: Result | None = None
        self._names: Sequence[str] = ()
        self._card: Scorecard | None = None
        self._final = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_result(self, card: Scorecard, result: Result, *, final: bool) -> None:
        """Show ``result``; ``final`` once it is finalised and so has a percentage and a band."""
        self._card, self._result, self._final = card, result, final
        self._names = [section.short for section in card.sections]
        self.setAccessibleName(self._spoken())
        self.update()

    def sizeHint(self) -> QSize:
        """Return a wide, low strip."""
        return QSize(self.px(420), self.px(50))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a draft's tally left, and the sections' bars in the rest of the width."""
        if self._result is None:
            return
        with painting(self) as painter:
            gap, count = self.px(14), len(self._result.sections)
            start = self.px(16)
            if not self._final:  # from one place on, so that the bars stand still while the figure grows
                start = max(self._paint_total(painter, self._result) + self.px(18), self.width() * 29 // 100)
            each = (self.width() - self.px(18) - start - gap * (count - 1)) / count
            for index, (name, score) in enumerate(zip(self._names, self._result.sections, strict=True)):
                self._paint_section(painter, QRectF(start + index * (each + gap), 0, each, self.height()), name, score)

    def _paint_total(self, painter: QPainter, result: Result) -> int:
        """Paint the big figure and what it is out of; return where it ends."""
        big, small = self.face(2.15, bold=True), self.face(1.08)
        figure, rest, color = self._total_words(result)
        left = self.px(16)
        box = QRect(left, 0, self.width(), self.height())
        painter.setFont(big)
        painter.setPen(ink(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, figure)
        left += QFontMetrics(big).horizontalAdvance(figure) + self.px(7)
        baseline = (self.height() + QFontMetrics(big).ascent() - QFontMetrics(big).descent()) // 2
        painter.setFont(small)
        painter.setPen(ink(self.tokens.quiet))
        painter.drawText(left, baseline, rest)
        return left + QFontMetrics(small).horizontalAdvance(rest)

    def _total_words(self, result: Result) -> tuple[str, str, str]:
        total, outcome = result.total, result.total.outcome
        if self._final and outcome is not None and self._card is not None:
            percent = percent_text(outcome.percent, self._card) if outcome.percent is not None else "–"
            rest = self.tr("{covered} / {of}").format(covered=total.covered, of=total.of)
            return f"{percent} {outcome.band.sign}", rest, self.tokens.band(outcome.band)
        rest = self.tr("/ {marked} so far").format(marked=total.marked)
        return str(total.covered), rest, self.tokens.text

    def _paint_section(self, painter: QPainter, box: QRectF, name: str, score: Score) -> None:
        tokens, bar = self.tokens, self.px(5)
        outcome = score.outcome if self._final else None
        middle = box.center().y()
        words = QRectF(box.left(), middle - self.px(19), box.width(), self.px(18))
        painter.setFont(self.face(0.85))
        tally = f"{score.covered}/{score.marked}" if score.marked else ""
        if outcome is not None:
            tally = f"{score.covered}/{score.of} {outcome.band.sign}"
        room = box.width() - QFontMetrics(painter.font()).horizontalAdvance(tally) - self.px(6)
        if outcome is None and room < QFontMetrics(painter.font()).horizontalAdvance(name):
            tally, room = "", box.width()  # a draft's tally stands in the checklist too; a name cut short says nothing
        painter.setPen(ink(tokens.text if outcome is None else tokens.band(outcome.band)))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tally)
        painter.setPen(ink(tokens.quiet))
        short = QFontMetrics(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
        self._paint_bar(painter, QRectF(box.left(), middle + self.px(4), box.width(), bar), score, outcome)

    def _paint_bar(self, painter: QPainter, track: QRectF, score: Score, outcome: Outcome | None) -> None:
        tokens, radius = self.tokens, track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(tokens.neutral_tint if tokens.shade == "dark" else tokens.line))
        painter.drawRoundedRect(track, radius, radius)
        if not score.of:
            return
        covered = QRectF(track)
        covered.setWidth(track.width() * score.covered / score.of)
        missed = QRectF(
            covered.right(), track.top(), track.width() * (score.marked - score.covered) / score.of, track.height()
        )
        painter.save()
        painter.setClipRect(missed)
        painter.setBrush(ink(tokens.below, 0.55))
        painter.drawRoundedRect(track, radius, radius)
        painter.setClipRect(covered)
        painter.setBrush(ink(tokens.meets if outcome is None else tokens.band(outcome.band)))
        painter.drawRoundedRect(track, radius, radius)
        painter.restore()

    def _spoken(self) -> str:
        assert self._result is not None
        figure, rest, _color = self._total_words(self._result)
        parts = [
            self.tr("{0} {1} of {2}").format(name, s.covered, s.marked)
            for name, s in zip(self._names, self._result.sections, strict=True)
        ]
        return self.tr("Score: {figure} {rest}. {sections}").format(figure=figure, rest=rest, sections=", ".join(parts))


def still_possible(card: Scorecard, result: Result) -> str:
    """Return the lowest and highest result still possible, as "60% ▼ – 90% ✓"; one where they are the same."""
    lowest, highest = _outcome_text(card, result.lowest), _outcome_text(card, result.highest)
    return lowest if lowest == highest else f"{lowest} – {highest}"


def _outcome_text(card: Scorecard, outcome: Outcome) -> str:
    percent = "–" if outcome.percent is None else percent_text(outcome.percent, card)
    return f"{percent} {outcome.band.sign}"
