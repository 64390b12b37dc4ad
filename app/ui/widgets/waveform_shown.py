"""What a waveform shows and where: content, view, playhead and selection, each told to whoever listens."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from app.domain.analysis import Analysis
from app.domain.conversation import Thresholds
from app.tokens import Tokens
from app.ui.widgets.painted import Painted
from app.ui.widgets.waveform_values import Content, Flag, Shape
from app.ui.widgets.waveform_view import View
from app.ui.widgets.waveform_words import name, summary


class Shown(Painted):
    """Holds what is shown of a recording; painting, mouse and keyboard come on top of it.

    ``seek_asked`` gives the ms that was clicked or dragged to, again and again while it is dragged: whoever plays
    collects them. ``selection_changed`` and ``selection_cleared`` come when a selection stands, ``span_changed`` (key,
    start, end in ms) when the edge of a moment was let go.
    """

    seek_asked = Signal(int)
    selection_changed = Signal(int, int)
    selection_cleared = Signal()
    span_changed = Signal(int, int, int)
    content_changed = Signal()
    view_changed = Signal()
    position_changed = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.content = Content()
        self.view = View.whole(0, 1)
        self.position_ms = 0
        self.selection: tuple[int, int] | None = None
        self.is_held = False  # while something is dragged the view must not move away under it
        self.is_selecting = False
        self.is_stale = True  # whether what stays while it plays has to be painted anew
        self._change()

    # -- what it shows

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self.is_stale = True
        super().set_tokens(tokens)

    def show_recording(self, shape: Shape | None, duration_ms: int, advisor: int | None = 0) -> None:
        """Show another recording, whole; ``advisor`` is the channel with the advisor's voice, painted on top."""
        self.select(None)
        self.content = Content(advisor=advisor, flags=self.content.flags, remark=self.content.remark)
        self.show_view(View.whole(0, self.width()))
        self.show_shape(shape, duration_ms)

    def show_shape(self, shape: Shape | None, duration_ms: int) -> None:
        """Show the sound of the recording, of which more may be known already."""
        self.content = replace(self.content, shape=shape)
        self.shape_grew(duration_ms)

    def shape_grew(self, duration_ms: int | None = None) -> None:
        """Paint what became known since; ``duration_ms`` where the true length turned out to be another."""
        length = self.content.duration_ms if duration_ms is None else duration_ms
        self.show_view(self.view.of_length(length))
        self._change(duration_ms=length)

    def show_analysis(self, analysis: Analysis | None, thresholds: Thresholds | None = None) -> None:
        """Show what was found in the recording, and who is on which side of it."""
        advisor = self.content.advisor if analysis is None else analysis.advisor_channel
        self._change(analysis=analysis, advisor=advisor, thresholds=thresholds or Thresholds())

    def show_flags(self, flags: Sequence[Flag]) -> None:
        """Show the moments of the evaluation."""
        self._change(flags=tuple(flags))

    def show_hits(self, hits: Sequence[int], hit: int | None = None) -> None:
        """Show where a search found something, ms; ``hit`` is the one looked at, and comes into view."""
        self._change(hits=tuple(hits), hit=hit)
        if hit is not None:
            self.show_view(self.view.showing(hit))

    def show_loop(self, a_ms: int | None, b_ms: int | None) -> None:
        """Show the ends of the loop, as far as they are set."""
        self._change(loop=(a_ms, b_ms))

    def show_remark(self, text: str) -> None:
        """Say in words what the recording is doing; nothing while all is well."""
        if text != self.content.remark:
            self._change(layer=False, remark=text)

    def show_position(self, position_ms: int) -> None:
        """Move the playhead; only the two places it leaves and enters are painted again, unless the view follows it."""
        before, self.position_ms = self.position_ms, position_ms
        if not self.is_held:
            self.show_view(self.view.following(before, position_ms))
        if round(self.view.x(before)) != round(self.view.x(position_ms)):
            self._update_around(self.view.x(before), self.view.x(position_ms))
        self.position_changed.emit(position_ms)

    def select(self, span: tuple[int, int] | None) -> None:
        """Select a stretch (ms), or nothing; says so when that is another."""
        if self.paint_selection(span):
            self.tell_selection()

    def paint_selection(self, span: tuple[int, int] | None) -> bool:
        """Show a selection that is still being made; return whether it is another."""
        changed, self.selection = span != self.selection, span
        if changed:
            self.update()
        return changed

    def tell_selection(self) -> None:
        """Say what is selected."""
        if self.selection is None:
            self.selection_cleared.emit()
        else:
            self.selection_changed.emit(*self.selection)

    # -- zooming and moving

    def zoom(self, factor: float, at_ms: float | None = None) -> None:
        """Show ``factor`` times as much detail around a time, by default the playhead where it is seen."""
        middle = (self.view.start_ms + self.view.end_ms) / 2
        anchor = self.position_ms if self.view.shows(self.position_ms) else middle
        self.show_view(self.view.zoomed(factor, anchor if at_ms is None else at_ms))

    def fit(self) -> None:
        """Show the whole recording."""
        self.show_view(self.view.fitted())

    def move_view_by(self, pixels: float) -> None:
        """Look so many pixels further on."""
        self.show_view(self.view.moved_by(pixels))

    def move_view_to(self, start_ms: float) -> None:
        """Look from ``start_ms`` on."""
        self.show_view(self.view.moved_to(start_ms))

    def bring_into_view(self, ms: float) -> None:
        """Turn to where ``ms`` is, if it is not seen."""
        self.show_view(self.view.showing(ms))

    def show_view(self, view: View) -> None:
        """Show another stretch."""
        if view != self.view:
            self.view, self.is_stale = view, True
            self.update()
            self.view_changed.emit()

    def _change(self, *, layer: bool = True, **changes: object) -> None:
        """Show a changed content; its words change with it."""
        self.content = replace(self.content, **changes)  # type: ignore[arg-type]  # checked by the callers above
        if layer:
            self.is_stale = True
        self.setAccessibleName(name(self.content))
        self.setAccessibleDescription(summary(self.content))
        self.update()
        self.content_changed.emit()

    def _update_around(self, *places: float) -> None:
        margin = self.px(8)
        for x in places:
            if -margin <= x <= self.width() + margin:
                self.update(QRect(round(x) - margin, 0, 2 * margin, self.height()))
