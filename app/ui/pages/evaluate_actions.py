"""What each key of the Evaluate page does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain.words import Mark
from app.ui.pages.evaluate_keys import action_of, is_letter
from app.ui.widgets.waveform_hand import KEY_FACTOR

if TYPE_CHECKING:
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.pages.evaluate_desk import EvaluationDesk

FAR = 1000
"""More rows than any scorecard has."""
REPEATING = frozenset(
    (
        *("back", "on", "back-one", "on-one", "up", "down", "slower", "faster", "quieter", "louder", "undo", "redo"),
        *("event-before", "next-event", "next-hit", "hit-before", "zoom-in", "zoom-out"),
    )
)
"""What a key held down does again and again; a mark is made once for each press."""


AWAKE = frozenset(("finalise", "sheet", "find", "next-hit", "hit-before"))
"""What its keys do even while a text field has the keyboard."""
FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class Actions:
    """Carries out the page's keys."""

    def __init__(self, page: "EvaluatePage") -> None:
        self._page = page
        playback, recording, panels = page.playback, page.recording, page.panels
        self._do: dict[str, Callable[[], object]] = {
            "play": playback.toggle,
            "back": lambda: playback.nudge(-5000),
            "on": lambda: playback.nudge(5000),
            "back-one": lambda: playback.nudge(-1000),
            "on-one": lambda: playback.nudge(1000),
            "slower": lambda: recording.faster(-1),
            "faster": lambda: recording.faster(1),
            "quieter": lambda: recording.louder(-1),
            "louder": lambda: recording.louder(1),
            "zoom-in": lambda: recording.waveform.zoom(KEY_FACTOR),
            "zoom-out": lambda: recording.waveform.zoom(1 / KEY_FACTOR),
            "zoom-fit": recording.waveform.fit,
            "skip": recording.listening.toggle_skipping,
            "hear": recording.listening.hear_skipped,
            "event-before": recording.listening.go_to_previous,
            "next-event": recording.listening.go_to_next,
            "loop-a": recording.listening.set_a,
            "loop-b": recording.listening.set_b,
            "loop": recording.listening.loop_selection,
            "side": recording.listening.next_side,
            "even": recording.listening.toggle_evening_out,
            "met": lambda: self._work.mark(Mark.MET, page.at_ms()),
            "not-met": lambda: self._work.mark(Mark.NOT_MET, page.at_ms()),
            "no-opportunity": lambda: self._work.mark(Mark.NO_OPPORTUNITY, page.at_ms()),
            "unmark": lambda: self._work.mark(None, None),
            "up": lambda: self._work.step(-1),
            "down": lambda: self._work.step(1),
            "first": lambda: self._work.step(-FAR),
            "last": lambda: self._work.step(FAR),
            "comment": self._comment,
            "stretch": page.spans.mark_stretch,
            "edge": page.spans.bring_edge,
            "say-more": panels.listed.edit_newest,
            "judge": lambda: panels.listed.judge_here(playback.position_ms, recording.waveform.selection),
            "silence": page.spans.silence,
            "hold": self._hold,
            "pin": self._pin,
            "note": panels.write_note,
            "check": panels.write_check,
            "contact": panels.answer_outcome,
            "quote": panels.transcript.keep_phrase,
            "find": panels.search_transcript,
            "next-hit": lambda: panels.step_hit(1),
            "hit-before": lambda: panels.step_hit(-1),
            "replay": lambda: page.replay(self._work.cursor),
            "undo": self._undo,
            "redo": self._redo,
            "sheet": page.show_sheet,
            "finalise": page.finalising.begin,
        }
        for section in range(9):
            self._do[f"section-{section + 1}"] = partial(self._jump, section)

    def do(self, event: QKeyEvent) -> bool:
        """Carry out what a key is for; return whether it is for anything here."""
        action = action_of(event)
        if action is None or (action not in AWAKE and _is_written_in(QApplication.focusWidget())):
            return False
        if is_letter(event) and not self._letters_work():
            return False
        self._page.time.act()
        if not event.isAutoRepeat() or action in REPEATING:
            self._do[action]()
        return True

    def let_go(self, event: QKeyEvent) -> bool:
        """Silence again what was heard while the key was held; return whether it was that key."""
        if action_of(event) != "hold":
            return False
        if not event.isAutoRepeat():
            self._page.recording.listening.hold(False)
        return True

    def _letters_work(self) -> bool:
        """Return whether a letter alone does something where the keyboard is; chosen in the settings."""
        page, focus = self._page, QApplication.focusWidget()
        return (
            page.desk.settings.now.letters == "page"
            or focus is page.checklist
            or (focus is not None and page.checklist.isAncestorOf(focus))
        )

    def _hold(self) -> None:
        self._page.recording.listening.hold(True)
        self._page.say(QCoreApplication.translate("EvaluateActions", "What is silenced is heard while W is held"))

    @property
    def _work(self) -> "EvaluationDesk":
        assert self._page.work is not None
        return self._page.work

    def _undo(self) -> None:
        self._work.undo()

    def _redo(self) -> None:
        self._work.redo()

    def _jump(self, section: int) -> None:
        self._work.jump(section)

    def _comment(self) -> None:
        if self._page.written.here:
            self._page.written.comment()
        else:
            self._page.panels.listed.comment_at(self._page.playback.position_ms)

    def _pin(self) -> None:
        if self._page.written.here:
            self._page.written.pin()
        elif self._page.playback.ready and not self._work.read_only:
            number = self._work.target
            self._work.pin(self._page.playback.position_ms)
            said = QCoreApplication.translate("EvaluateActions", "Evidence pinned to {criterion}")
            self._page.say(said.format(criterion=self._work.criterion_words(number)))


def _is_written_in(widget: QWidget | None) -> bool:
    """Return whether letters typed here are words; what is only read takes none."""
    if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly():
        return False
    return isinstance(widget, FIELDS)
