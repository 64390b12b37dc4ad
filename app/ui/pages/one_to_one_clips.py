"""The clips of a one-to-one: played here where the recording is there, opened at their place where it is not."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from app.domain.times import span_text
from app.domain.words import Mark
from app.ui.dialogs.form import FormDialog
from app.ui.pages.one_to_one_cards import SideCard
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.one_to_one_values import ClipView

LIST_HEIGHT, LIST_WIDTH = 360, 640


class ClipsCard(SideCard):
    """The chosen clips in their order; ``play_asked`` brings the clip that is to be heard, ``stop_asked`` that none is.

    ``evaluation_asked`` brings the evaluation where a clip cannot be played here.
    """

    choose_asked = Signal()
    play_asked = Signal(object)
    stop_asked = Signal()
    evaluation_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Clips to play"), parent)
        self.choose_button = button(self.tr("Choose…"), "", self.choose_asked.emit)
        self.head.addWidget(self.choose_button)
        self.state = label("", "quiet", wrap=True)
        self._buttons: dict[int, QPushButton] = {}
        self._clips: tuple[ClipView, ...] = ()
        self._playing: int | None = None

    def show_clips(self, clips: "Sequence[ClipView]", today: date, *, read_only: bool) -> None:
        """Show the clips that are chosen."""
        self._clips = tuple(clips)
        self._buttons.clear()
        self.begin()
        self.choose_button.setVisible(not read_only)
        for clip in clips:
            self.add(self._line(clip, today), parted=True)
        if not clips:
            self.add_words(self.tr("None.") if read_only else self.tr("None chosen. Preparing offers up to three."))
        self.state = label("", "quiet", wrap=True)
        self.add(self.state)
        self.state.hide()
        self.show_playing(self._playing)

    def show_playing(self, moment: int | None) -> None:
        """Offer to stop the clip that is playing, to play the others."""
        self._playing = moment
        for clip in self._clips:
            made = self._buttons.get(clip.moment_id)
            if made is not None:
                playing = clip.moment_id == moment
                place = span_text(clip.start_ms, clip.end_ms)
                made.setText(f"■ {place}" if playing else f"▶ {place}")
                what = self.tr("Stop {0}") if playing else self.tr("Play {0}")
                made.setAccessibleName(what.format(f"{place}, {clip.about}"))

    def say(self, text: str) -> None:
        """Say what the recording is doing, or why it cannot be played."""
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _line(self, clip: "ClipView", today: date) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=1)
        first = row(self._heard(clip), ElidedLabel(_about(clip, today), "quiet"))
        first.setStretch(1, 1)
        lines.addLayout(first)
        if clip.number is not None:
            lines.addWidget(label(f"{_sign(clip.mark)} {clip.number} {clip.criterion}", "", wrap=True))
        said = clip.comment.strip() or (f"“{clip.quote}”" if clip.quote else "")
        if said:
            lines.addWidget(label(said, "quiet", wrap=True))
        return made

    def _heard(self, clip: "ClipView") -> QWidget:
        place = span_text(clip.start_ms, clip.end_ms)
        if clip.playable:
            made = button(f"▶ {place}", "quiet", lambda: self._press(clip))
            self._buttons[clip.moment_id] = made
            return made
        words = self.tr("Read out") if clip.quote else self.tr("Open at {0}").format(place)
        made = button(words, "quiet", lambda: self.evaluation_asked.emit(clip.evaluation_id))
        made.setToolTip(
            "" if clip.quote else self.tr("The recording is not where it was; the evaluation opens instead")
        )
        return made

    def _press(self, clip: "ClipView") -> None:
        if self._playing == clip.moment_id:
            self.stop_asked.emit()
        else:
            self.play_asked.emit(clip)


class ClipsDialog(FormDialog):
    """Lets the moments of the period be ticked; those chosen already come first, in their order."""

    def __init__(self, chosen: "Sequence[ClipView]", found: "Sequence[ClipView]", today: date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Clips to play"), self.tr("Three are as many as one meeting listens to."), self.tr("Choose"), parent
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Moments of the period"))
        self.list.setMinimumSize(LIST_WIDTH, LIST_HEIGHT)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ticked = {clip.moment_id for clip in chosen}
        for clip in (*chosen, *(each for each in found if each.moment_id not in ticked)):
            item = QListWidgetItem(_words(clip, today), self.list)
            item.setData(Qt.ItemDataRole.UserRole, clip.moment_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = clip.moment_id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.insert(label(self.tr("No moments were kept in this period."), "quiet"))
        self.form.addRow(self.list)
        self.list.setFocus()

    def chosen(self) -> tuple[int, ...]:
        """Return the moments that are ticked, in their order."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )


def _about(clip: "ClipView", today: date) -> str:
    return " · ".join(part for part in (clip.about, day_text(clip.started_at.date(), today)) if part)


def _words(clip: "ClipView", today: date) -> str:
    place = "" if clip.quote else span_text(clip.start_ms, clip.end_ms)
    criterion = f"{_sign(clip.mark)} {clip.number} {clip.criterion}" if clip.number is not None else ""
    said = " ".join((clip.comment or clip.quote).split())
    return " · ".join(part for part in (_about(clip, today), place, criterion, said) if part)


def _sign(mark: Mark | None) -> str:
    return {Mark.MET: "✓", Mark.NOT_MET: "▼", Mark.NO_OPPORTUNITY: "○", None: ""}[mark]
