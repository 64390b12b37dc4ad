"""One criterion of the checklist: its words, its three marks, its evidence, and guidance under the cursor."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.scorecard import Criterion
from app.domain.times import clock_text
from app.domain.words import Mark
from app.tokens import Tokens
from app.ui.widgets.glyph import paint_glyph
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.mark_switch import SIGNS, MarkSwitch
from app.ui.widgets.painted import Painted, focus_ring, ink, painting

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TALL = 10_000
LINK = 68
"""Design pixels at the right that the time takes."""
NARROWEST = 150
"""Design pixels that the words of a criterion need beside the marks."""
CLEAR = 4
"""Design pixels that keep the marks of the current criterion clear of the ring around it."""


@dataclass(frozen=True, slots=True)
class RowView:
    """What is known of one criterion: its mark, when it was made, its first moment (ms), whether it has evidence."""

    mark: Mark | None = None
    at_ms: int | None = None
    moment_ms: int | None = None
    noted: bool = False
    evidenced: bool = False


class ChecklistRow(Painted):
    """Paints one criterion and tells what the mouse wants of it; the checklist places it and moves the cursor."""

    mark_chosen = Signal(int, object)  # number, Mark | None
    replay_asked = Signal(int)
    pointed = Signal(int)
    menu_asked = Signal(int, QPoint)  # number, place on the screen

    def __init__(self, criterion: Criterion, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.criterion = criterion
        self.view = RowView()
        self.current = self.target = False
        self.notice = ""
        self._sizes: dict[tuple[str, int], int] = {}
        self._placed = QSize()
        self.switch = MarkSwitch(tokens, self)
        self.switch.chosen.connect(lambda mark: self.mark_chosen.emit(criterion.number, mark))
        for button in self.switch.buttons:
            button.setAccessibleDescription(f"{criterion.number} {criterion.short}")
        self.link = LinkButton(tokens, self)
        self.link.clicked.connect(lambda: self.replay_asked.emit(criterion.number))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_view(self.view)

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self.switch.set_tokens(tokens)
        self.link.set_tokens(tokens)
        super().set_tokens(tokens)

    def show_view(self, view: RowView) -> None:
        """Show another state of the criterion."""
        self.view = view
        self.switch.set_mark(view.mark)
        self._show_link()
        self._describe()
        self.update()

    def set_cursor(self, current: bool, target: bool, notice: str = "") -> None:
        """Say whether the cursor is here, whether comments and evidence go here, and why the page sent one here."""
        changed = (current, target, notice) != (self.current, self.target, self.notice)
        self.current, self.target, self.notice = current, target, notice
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)  # one stop for Tab
        if changed:
            self._describe()
            self.update()

    def needed(self, width: int, pitch: int) -> int:
        """Return the height this row takes at ``width`` where a plain row takes ``pitch``, guidance included."""
        plain = self.plain_height(width, pitch)
        return plain + self.px(CLEAR) + self.guidance_height(width) if self.current else plain

    def plain_height(self, width: int, pitch: int) -> int:
        """Return the height without guidance: ``pitch``, or more where the words take two lines."""
        words = self._measured("words", width, self._words_height)
        if self._stacked(width):
            return words + self.switch.sizeHint().height() + self.px(12)
        return pitch if words <= self.fontMetrics().height() + 2 else max(pitch, words + self.px(4))

    def words_fit(self) -> bool:
        """Return whether the words of the criterion have the room they need."""
        head = self._head()
        return self._words_height(self.width()) <= self._words_rect(self.width(), head).height()

    def guidance_height(self, width: int) -> int:
        """Return what the guidance under the words takes at ``width``."""
        return self._measured(f"guidance {self.notice}", width, self._measure_guidance)

    def place(self, rect: QRect) -> None:
        """Take ``rect`` of the checklist, with the marks beside or under the words."""
        self.setGeometry(rect)
        if rect.size() == self._placed:
            return
        self._placed = rect.size()
        width, head = rect.width(), self._head()
        size, right = self.switch.sizeHint(), rect.width() - self.px(LINK)
        left, top = right - size.width(), (head - size.height()) // 2
        if self._stacked(width):
            left, top = self._words_left(), head - size.height() - self.px(5)
        self.switch.setGeometry(left, top, size.width(), size.height())
        self.switch.arrange()
        self.link.setGeometry(right, top, self.px(LINK) - self.px(8), size.height())

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, cursor bar, number, words and guidance; marks and link are widgets of their own."""
        with painting(self) as painter:
            self._paint_ground(painter)
            head = self._head()
            painter.setFont(self.face(figures=True))
            painter.setPen(ink(self.tokens.quiet))
            column = QRect(0, 0, self.px(34), self._words_rect(self.width(), head).height())
            painter.drawText(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self.criterion.number}"
            )
            painter.setFont(self.face())
            painter.setPen(ink(self.tokens.text))
            words = self._words_rect(self.width(), head)
            painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.criterion.short)
            self._paint_signs(painter, words)
            if self.current:
                self._paint_guidance(painter, head)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self.tokens
        if self.current:
            painter.fillRect(self.rect(), ink(tokens.accent_tint))
            painter.fillRect(QRect(0, 0, self.px(3), self.height()), ink(tokens.accent))
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), tokens.accent, 3)
        if self.target and not self.current:
            painter.fillRect(self.rect(), ink(tokens.accent_tint, 0.45))
            side = self.px(12)
            paint_glyph(painter, QRectF(self.px(3), (self.height() - side) / 2, side, side), "pin", tokens.accent)

    def _paint_signs(self, painter: QPainter, box: QRect) -> None:
        """Paint at the end of the words what is missing, in words where there is room, and that there is a note."""
        view, right = self.view, box.right()
        free = box.width() - painter.fontMetrics().horizontalAdvance(self.criterion.short) - self.px(8)
        if view.noted:
            side = self.px(13)
            sign = QRectF(right - side, (box.height() - side) / 2, side, side)
            paint_glyph(painter, sign, "comment", self.tokens.quiet)
        if view.mark is Mark.NOT_MET and not view.evidenced:
            painter.setFont(self.face(0.85))
            painter.setPen(ink(self.tokens.below))
            said = self.tr("needs evidence")
            if painter.fontMetrics().horizontalAdvance(said) > free:
                said = "!"
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_guidance(self, painter: QPainter, top: int) -> None:
        painter.setFont(self._small())
        left = self._words_left()
        for sign, color, text in self._guidance():
            height = self._line_height(text, self.width())
            painter.setPen(ink(color))
            painter.drawText(QRect(left, top, self.px(16), height), WRAP, sign)
            indent = self.px(16) if sign else 0
            if sign:
                painter.setPen(ink(self.tokens.quiet))
            painter.drawText(QRect(left + indent, top, self._guidance_width(self.width()) - indent, height), WRAP, text)
            top += height

    def _guidance(self) -> list[tuple[str, str, str]]:
        """Return sign, colour and text of each paragraph under the words."""
        tokens, criterion = self.tokens, self.criterion
        lines = [(SIGNS[Mark.MET], tokens.meets, criterion.met), (SIGNS[Mark.NOT_MET], tokens.below, criterion.not_met)]
        if _differs(criterion.standard, criterion.short):
            lines.insert(0, ("", tokens.text, criterion.standard))
        if self.notice:
            lines.insert(0, ("", tokens.below, self.notice))
        return lines

    # -- measuring

    def _head(self) -> int:
        """Return the height above the guidance."""
        return self.height() - (self.guidance_height(self.width()) if self.current else 0)

    def measure_anew(self) -> None:
        """Forget what was measured with another font."""
        super().measure_anew()
        self._sizes.clear()
        self._placed = QSize()

    def _measured(self, what: str, width: int, measure: Callable[[int], int]) -> int:
        """Return a height from those measured before, for the words of a row change hardly ever."""
        if (what, width) not in self._sizes:
            if len(self._sizes) > 16:
                self._sizes.clear()
            self._sizes[what, width] = measure(width)
        return self._sizes[what, width]

    def _measure_guidance(self, width: int) -> int:
        return sum(self._line_height(text, width) for _sign, _ink, text in self._guidance()) + self.px(7)

    def _small(self) -> QFont:
        return self.face(0.92)

    def _words_left(self) -> int:
        return self.px(44)

    def _words_rect(self, width: int, head: int) -> QRect:
        """Return where the words stand in the first ``head`` pixels of the row."""
        left, right = self._words_left(), width - self.px(14)
        if self._stacked(width):
            return QRect(left, 0, right - left, head - self.switch.sizeHint().height() - self.px(7))
        right = width - self.px(LINK) - self.switch.sizeHint().width() - self.px(8)
        return QRect(left, 0, right - left, head)

    def _stacked(self, width: int) -> bool:
        """Return whether the marks go under the words, because large text leaves the words no room beside them."""
        return width - self.px(LINK) - self.switch.sizeHint().width() - self._words_left() < self.px(NARROWEST)

    def _words_height(self, width: int) -> int:
        metrics = QFontMetrics(self.face())
        return metrics.boundingRect(self._words_rect(width, TALL), WRAP, self.criterion.short).height()

    def _guidance_width(self, width: int) -> int:
        return width - self._words_left() - self.px(14)

    def _line_height(self, text: str, width: int) -> int:
        metrics = QFontMetrics(self._small())
        room = QRect(0, 0, self._guidance_width(width) - self.px(16), TALL)
        return metrics.boundingRect(room, WRAP, text).height() + 1

    # -- what it says, and what the mouse wants

    def _show_link(self) -> None:
        view = self.view
        if view.moment_ms is not None:
            when = clock_text(view.moment_ms)
            self.link.show_link(f"▶ {when}", self.tr("Play the evidence at {time}").format(time=when))
        elif view.mark is not None and view.at_ms is not None:
            when = clock_text(view.at_ms)
            said = self.tr("Play from where it was marked, {time}").format(time=when)
            self.link.show_link(f"▶ {when}", said, quiet=True)
        else:
            self.link.show_link("", "")

    def _describe(self) -> None:
        view, criterion = self.view, self.criterion
        words = [view.mark.said if view.mark else self.tr("not marked yet")]
        if view.moment_ms is not None:
            words.append(self.tr("evidence at {time}").format(time=clock_text(view.moment_ms)))
        if view.noted:
            words.append(self.tr("with a note"))
        if view.mark is Mark.NOT_MET and not view.evidenced:
            words.append(self.tr("needs evidence"))
        if self.target and not self.current:
            words.append(self.tr("comments and evidence go here"))
        self.setAccessibleName(f"{criterion.number} {criterion.short}: {', '.join(words)}")
        guidance = f"{SIGNS[Mark.MET]} {criterion.met} {SIGNS[Mark.NOT_MET]} {criterion.not_met}"
        self.setAccessibleDescription(f"{self.notice} {criterion.standard}. {guidance}".strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the cursor here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit(self.criterion.number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of this criterion."""
        self.menu_asked.emit(self.criterion.number, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and bring the cursor along when Tab or a screen reader came here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()


def _differs(one: str, other: str) -> bool:
    """Return whether two wordings differ in more than case and a full stop."""
    return one.casefold().rstrip(".") != other.casefold().rstrip(".")
