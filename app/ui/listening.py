"""Listening as the evaluator asked for: silences skipped, one side alone, a loop, loudness, and from event to event."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.conversation import Side
from app.domain.listening import (
    TONE_LOST_ABOVE,
    CallEvent,
    Loop,
    Skip,
    events_of,
    gap_at,
    merged,
    next_event,
    previous_event,
    skip_at,
)
from app.domain.runs import Span
from app.domain.times import length_text
from app.domain.words import MomentKind
from app.media.mix import Hearing
from app.ui.listening_words import event_words, loop_words, mixed_words, side_words, skipping_words
from app.ui.playback import Playback

if TYPE_CHECKING:
    from app.domain.analysis import Analysis
    from app.services.evaluating import MomentView
    from app.settings import SettingsFile


class Listening(QObject):
    """Guides one playback; ``changed`` says that something it shows is another, ``said`` has a sentence for now.

    ``skipped`` comes with every jump over a silence. Skipping and evening out are remembered in the settings; side and
    loop belong to the recording.
    """

    changed = Signal()
    skipped = Signal(object)  # Skip
    said = Signal(str)

    def __init__(self, playback: Playback, settings: "SettingsFile", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback, self._settings = playback, settings
        self.analysis: Analysis | None = None
        self._moments: Sequence[MomentView] = ()
        self._gaps: tuple[Span, ...] = ()
        self.loop = Loop()
        self.side: Side | None = None
        self.saved_ms = 0
        self._last: Skip | None = None
        self._selected: Span | None = None
        self._held = False
        self._at = 0
        self._put: int | None = 0  # where somebody went by hand; the silence there is heard
        playback.opened.connect(self._opened)
        playback.moved.connect(self._moved)
        playback.sought.connect(self._sought)

    # -- what it knows of the recording

    def show_analysis(self, analysis: "Analysis | None") -> None:
        """Go by another analysis, or by none as long as there is none."""
        self.analysis = analysis
        if self.side is not None and not self.sides_told_apart:
            self.side = None
        self._learn()

    def show_moments(self, moments: "Sequence[MomentView]") -> None:
        """Go by these moments; sensitive spans are silent from now on. Call it before the recording is opened too."""
        if tuple(moments) != self._moments:
            self._moments = tuple(moments)
            self._learn()

    def select(self, span: Span | None) -> None:
        """Say what is selected: while that is a silence none is skipped."""
        self._selected = span
        self.changed.emit()

    def _learn(self) -> None:
        silences = self.analysis.conversation.silences if self.analysis else ()
        self._gaps = merged([*silences, *self._spans(MomentKind.SILENCE)])
        self._apply()

    def _spans(self, kind: MomentKind) -> list[Span]:
        return [(one.start_ms, one.end_ms) for one in self._moments if one.kind is kind and one.end_ms is not None]

    def _apply(self) -> None:
        """Let the playback sound as everything asked for says."""
        analysis = self.analysis
        self._playback.set_hearing(
            Hearing(
                gains_db=analysis.gains_db if analysis and self.evening_out else (),
                solo=analysis.channel_of(self.side) if analysis and self.side else None,
                muted=merged(self._spans(MomentKind.SENSITIVE)),
                held=self._held,
            )
        )
        self.changed.emit()

    def _opened(self) -> None:
        self.loop, self.side, self.saved_ms, self._last, self._held = Loop(), None, 0, None, False
        self._at = self._put = self._playback.position_ms
        self._apply()

    # -- skipping silences

    @property
    def skipping(self) -> bool:
        """Return whether silences are to be skipped."""
        return self._settings.now.skip_silence

    @property
    def suspended(self) -> bool:
        """Return whether nothing is skipped for now because a silence is selected."""
        chosen = self._selected
        return chosen is not None and any(gap[0] < chosen[1] and chosen[0] < gap[1] for gap in self._gaps)

    def toggle_skipping(self) -> None:
        """Skip silences from now on, also one that is being heard; or hear them all."""
        self._settings.change(skip_silence=not self.skipping)
        self._put = None
        self.said.emit(self.skipping_words())
        self.changed.emit()

    def hear_skipped(self) -> None:
        """Go back to the silence skipped last and hear all of it."""
        last, self._last = self._last, None
        if last is None:
            self.said.emit(self.tr("No silence has been skipped just now"))
            return
        self.saved_ms -= last.saved_ms
        self._playback.play_from(last.gap[0])
        self.said.emit(self.tr("The skipped silence, all of it"))
        self.changed.emit()

    def skipping_words(self) -> str:
        """Return what becomes of silences now."""
        if self.skipping and self.suspended:
            return self.tr("Silences are skipped once none is selected any more")
        return skipping_words(self.skipping, known=self.analysis is not None, found=bool(self._gaps))

    # -- while it plays

    def _sought(self, ms: int) -> None:
        self._at = self._put = ms

    def _moved(self, ms: int) -> None:
        before, self._at = self._at, ms
        back = self.loop.back_from(before, ms)
        if back is not None:
            self._again(back)
            return
        gap = gap_at(self._gaps, ms)
        if self._put is not None and gap_at(self._gaps, self._put) != gap:
            self._put = None
        skip = skip_at(self._gaps, ms) if gap is not None and self._put is None else None
        if skip is None or not self.skipping or not self._playback.playing or self.suspended or self.loop.holds(ms):
            return
        self._last, self._at = skip, skip.to_ms
        self.saved_ms += skip.saved_ms
        self._playback.jump(skip.to_ms)
        self.skipped.emit(skip)
        self.changed.emit()

    def _again(self, start_ms: int) -> None:
        self._at = start_ms
        if self._playback.ended:
            self._playback.play_from(start_ms)
        else:
            self._playback.jump(start_ms)

    # -- the loop

    def set_a(self) -> None:
        """Begin the loop here."""
        self._set_loop(self.loop.from_a(self._playback.position_ms))

    def set_b(self) -> None:
        """End the loop here, and play it."""
        self._set_loop(self.loop.to_b(self._playback.position_ms))
        if self.loop.a_ms is not None:
            self._playback.seek(self.loop.a_ms)

    def step_loop(self) -> None:
        """Set A, then B, then neither."""
        if self.loop.span is not None:
            self._set_loop(Loop())
        elif self.loop.a_ms is None:
            self.set_a()
        else:
            self.set_b()

    def loop_selection(self) -> None:
        """Loop what is selected; without a selection play on as if there were no loop."""
        if self._selected is not None and self.loop.span != self._selected:
            self._set_loop(Loop(*self._selected))
            self._playback.seek(self._selected[0])
        else:
            self._set_loop(Loop())

    def _set_loop(self, loop: Loop) -> None:
        if self._playback.ready:
            self.loop = loop
            self.said.emit(loop_words(loop))
            self.changed.emit()

    # -- sides and loudness

    @property
    def sides_told_apart(self) -> bool:
        """Return whether either side can be heard alone."""
        return self.analysis is not None and self.analysis.channel_of(Side.ADVISOR) is not None

    def no_sides_because(self) -> str:
        """Return why neither side can be heard alone, nothing where it can."""
        recording = self._playback.recording
        mixed = recording is not None and recording.store.channels < 2
        return "" if self.sides_told_apart and not mixed else mixed_words(self.analysis, mixed=mixed)

    def hear(self, side: Side | None) -> None:
        """Hear one side alone, or both."""
        if side is not None and not self.sides_told_apart:
            self.said.emit(self.no_sides_because())
            return
        self.side = side
        self.said.emit(side_words(side))
        self._apply()

    def next_side(self) -> None:
        """Hear the advisor alone, then the customer, then both again."""
        self.hear({None: Side.ADVISOR, Side.ADVISOR: Side.CUSTOMER, Side.CUSTOMER: None}[self.side])

    @property
    def evening_out(self) -> bool:
        """Return whether both sides are to be equally loud."""
        return self._settings.now.even_out

    def toggle_evening_out(self) -> None:
        """Make both sides equally loud from now on, or leave them as recorded."""
        self._settings.change(even_out=not self.evening_out)
        self.said.emit(
            self.tr("Loudness is evened out") if self.evening_out else self.tr("Loudness is as it was recorded")
        )
        self._apply()

    def hold(self, held: bool) -> None:
        """Let what is silenced be heard for as long as a key is held down."""
        if held != self._held:
            self._held = held
            self._apply()

    # -- events

    @property
    def events(self) -> tuple[CallEvent, ...]:
        """Return what there is to go to."""
        found = self.analysis.conversation if self.analysis else None
        return events_of(found, [(one.start_ms, one.end_ms) for one in self._moments])

    def go_to_next(self) -> None:
        """Go to the next silence, talk-over or moment."""
        self._go(next_event(self.events, self._playback.position_ms), self.tr("Nothing more to go to"))

    def go_to_previous(self) -> None:
        """Go to the silence, talk-over or moment before."""
        playback = self._playback
        event = previous_event(self.events, playback.position_ms, playing=playback.playing)
        self._go(event, self.tr("Nothing before to go to"))

    def _go(self, event: CallEvent | None, otherwise: str) -> None:
        if event is not None and self._playback.ready:
            self._playback.seek(event.start_ms)
        self.said.emit(otherwise if event is None else event_words(event, self.analysis))

    # -- in words

    def remarks(self) -> str:
        """Return what is worth knowing while all is well: what speed costs, and what skipping has saved."""
        said = []
        if self.saved_ms > 0:
            said.append(self.tr("{time} saved").format(time=length_text(self.saved_ms)))
        if self._playback.speed > TONE_LOST_ABOVE:
            said.append(self.tr("tone is lost above {speed:g}×").format(speed=TONE_LOST_ABOVE))
        return " · ".join(said)
