"""Stretches of the recording marked while it plays: one key begins and ends one, one silences what was just said."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.sensitive import CARD_NUMBER, LAST_MS
from app.domain.times import clock_text, span_text
from app.domain.words import MomentKind
from app.ui.pages.evaluate_desk import EvaluationDesk

if TYPE_CHECKING:
    from app.ui.pages.evaluate import EvaluatePage

SHORTEST_MS = 300
"""A stretch ended sooner than this after it was begun was a key pressed twice; it becomes at least so long."""


EDGE_REACH_MS = 10_000
"""How far from here an edge may lie that one key brings here."""


class SpanKeys(QObject):
    """Carries out the three keys, and the edges dragged on the waveform; the recording plays on."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        self._begun: int | None = None
        page.playback.moved.connect(self._show_growing)
        page.recording.waveform.span_changed.connect(self._drag)

    def forget(self) -> None:
        """Let go of a stretch that was begun, as another evaluation is shown."""
        if self._begun is not None:
            self._begun = None
            self._page.recording.waveform.select(None)

    def mark_stretch(self) -> None:
        """Keep what is selected; else begin a stretch here, or end the one begun, as evidence for the target."""
        work, waveform, here = self._ready(), self._page.recording.waveform, self._page.playback.position_ms
        if work is None:
            return
        if self._begun is None and waveform.selection is None:
            self._begun = here
            self._page.say(
                QCoreApplication.translate("EvaluateSpans", "A stretch begins at {time}; R ends it").format(
                    time=clock_text(here)
                )
            )
            return
        span = waveform.selection if self._begun is None else _ordered(self._begun, here)
        self.forget()
        assert span is not None
        waveform.select(None)
        work.add_moment(work.target, MomentKind.EVIDENCE, *span, "")
        said = QCoreApplication.translate("EvaluateSpans", "{span} kept for {criterion}; F2 says what it is")
        self._page.say(said.format(span=span_text(*span), criterion=work.criterion_words(work.target)))

    def silence(self) -> None:
        """Mark what is selected, or the last five seconds, as sensitive: from now on nobody hears it.

        Where the transcript tells that a card number is read out there, all of that is silenced.
        """
        work, waveform, here = self._ready(), self._page.recording.waveform, self._page.playback.position_ms
        if work is None:
            return
        span = waveform.selection if self._begun is None else None
        if span is None:
            span = (max(here - LAST_MS, 0), max(here, SHORTEST_MS))
        else:
            waveform.select(None)
        card = next(
            (one for one in self._page.panels.transcript.proposed if one[0] < span[1] and one[1] > span[0]), None
        )
        if card is not None:
            span = (min(span[0], card[0]), max(span[1], card[1]))
        work.add_moment(None, MomentKind.SENSITIVE, *span, CARD_NUMBER if card else "")
        said = QCoreApplication.translate(
            "EvaluateSpans", "{span} is silenced; drag its edges to fit, hold W to hear it"
        )
        self._page.say(said.format(span=span_text(*span)))

    def bring_edge(self) -> None:
        """Let the stretch whose edge is the nearest begin, or end, here."""
        work, content, here = self._ready(), self._page.recording.waveform.content, self._page.playback.position_ms
        if work is None:
            return
        near = [
            (abs(place - here), place == flag.end_ms, flag)
            for flag in content.flags
            for place in (flag.start_ms, flag.end_ms)
            if flag.has_edges and place is not None and abs(place - here) <= EDGE_REACH_MS
        ]
        if not near:
            self._page.say(QCoreApplication.translate("EvaluateSpans", "No stretch begins or ends near here"))
            return
        _far, at_end, flag = min(near, key=lambda edge: edge[0])
        moved = flag.with_edge(at_end, here, content.duration_ms)
        assert moved.key is not None
        assert moved.end_ms is not None
        self._drag(moved.key, moved.start_ms, moved.end_ms)
        said = (
            QCoreApplication.translate("EvaluateSpans", "{span}: it ends here now")
            if at_end
            else QCoreApplication.translate("EvaluateSpans", "{span}: it begins here now")
        )
        self._page.say(said.format(span=span_text(moved.start_ms, moved.end_ms)))

    def _ready(self) -> EvaluationDesk | None:
        """Return the draft to work on, None where there is nothing to mark in."""
        work = self._page.work
        return work if work is not None and not work.read_only and self._page.playback.ready else None

    def _show_growing(self, ms: int) -> None:
        if self._begun is not None:
            self._page.recording.waveform.paint_selection(_ordered(self._begun, ms))

    def _drag(self, moment_id: int, start_ms: int, end_ms: int) -> None:
        work = self._page.work
        moment = work.sheet.moment(moment_id) if work is not None else None
        if work is not None and moment is not None:
            work.change_moment(moment, replace(moment, start_ms=start_ms, end_ms=end_ms))


def _ordered(one: int, other: int) -> tuple[int, int]:
    start, end = sorted((one, other))
    return start, max(end, start + SHORTEST_MS)
