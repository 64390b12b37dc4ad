"""The Transcript tab: the cues beside the recording, searched, followed, and chosen from."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QStackedLayout, QWidget

from app.domain.runs import Span
from app.domain.times import span_text
from app.domain.transcript import Hit, masked, search
from app.ui.messages import TROUBLE, MessageBar
from app.ui.panels.transcript_bars import PhraseBar, SearchBar, SuspicionBar
from app.ui.panels.transcript_view import TranscriptView
from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, restyle
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.painted import grown

if TYPE_CHECKING:
    from app.services.transcribing import Transcript

SHORTEST = 2
"""Letters from which on it is searched: one alone is in every line."""
LOW = 240
"""Under this height not everything has room, design pixels."""
PATTERNS = "*.vtt *.srt *.json"


class TranscriptPanel(QWidget):
    """Shows one transcript, or how to get one; words in ``hidden`` spans are never shown, found or chosen.

    ``phrase_chosen`` brings start, end (ms) and the words, ``hits_changed`` the places (ms) of what was searched for
    and the one gone to or None, ``sensitive_proposed`` the spans of suspected card numbers, ``sensitive_accepted`` and
    ``sensitive_dismissed`` the one that was judged, ``import_asked`` the file that was chosen.
    """

    jump_asked = Signal(int)
    phrase_chosen = Signal(int, int, str)
    hits_changed = Signal(object, object)
    sensitive_proposed = Signal(object)
    sensitive_accepted = Signal(object)
    sensitive_dismissed = Signal(object)
    import_asked = Signal(object)
    remove_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript: Transcript | None = None
        self._beside: Path | None = None
        self._hidden: tuple[Span, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._place: int | None = None
        self._read_only = True
        self._looked_from = 0
        self._searching = False
        self.bar = MessageBar()
        self.suspicion = SuspicionBar()
        self.search_bar = SearchBar(theme)
        self.view = TranscriptView(theme.tokens)
        self.phrase = PhraseBar()
        self.empty = EmptyState(theme, "comment")
        self.choose_file = button(self.tr("Import another transcript …"), "link", self._ask_file)
        restyle(self.empty.action, "kind", "")
        self._lay_out()
        self._connect()
        self._theme = theme
        theme.changed.connect(self._take_tokens)
        self._show_empty()

    # -- what is shown

    def _take_tokens(self) -> None:
        self.view.set_tokens(self._theme.tokens)

    @property
    def has_transcript(self) -> bool:
        """Return whether there is a transcript to be searched."""
        return self._transcript is not None

    def show_transcript(
        self, transcript: "Transcript | None", hidden: Sequence[Span] = (), *, beside: Path | None = None
    ) -> None:
        """Show a transcript with the words in ``hidden`` (ms) masked; without one, offer the file ``beside``."""
        self._transcript, self._beside, self._hidden = transcript, beside, tuple(hidden)
        self.bar.hide()
        self._looked_from = 0
        self.search_bar.field.clear()
        if transcript is None:
            self.view.show_cues(())
            self._show_empty()
        else:
            about = self.tr("{name} ({form})").format(name=transcript.name, form=transcript.form)
            self.search_bar.show_about(about)
            self._pages.setCurrentIndex(0)
        self._show_cues()

    def show_hidden(self, hidden: Sequence[Span]) -> None:
        """Mask the words in these spans (ms) from now on."""
        if tuple(hidden) != self._hidden:
            self._hidden = tuple(hidden)
            self._show_cues()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed in a finalised evaluation."""
        self._read_only = read_only
        self._show_suspicion()
        self._show_phrase()

    def show_position(self, ms: int) -> None:
        """Show what is being said."""
        if self._transcript is not None:
            self.view.show_position(ms)

    def refuse(self, sentence: str) -> None:
        """Say why a file could not be imported; what was shown before stays."""
        self.bar.say(sentence, TROUBLE)

    def take_search(self) -> None:
        """Give the keyboard to the search, or to the button that brings a transcript."""
        if self._transcript is not None:
            self._looked_from = self.view.first_row
            self._searching = True
            self._make_room()
            self.search_bar.take_focus()
        else:
            self.empty.action.setFocus()

    def step_hit(self, by: int) -> None:
        """Go to the next hit, or back for -1; round from the last to the first."""
        if not self._hits:
            return
        self._place = ((self._place or 0) + by) % len(self._hits)
        self.view.go_to_hit(self._hits[self._place])
        self._tell_hits()

    def keep_phrase(self) -> bool:
        """Offer the chosen words as a moment; return whether there were any."""
        choice = self.view.choice
        if choice is None or self._read_only:
            return False
        start, end = choice.span(self.view.cues)
        words = choice.text(self.view.cues)
        self.view.choose(None)
        self.phrase_chosen.emit(start, end, words)
        return True

    @property
    def proposed(self) -> tuple[Span, ...]:
        """Return the spans (ms) of suspected card numbers that nobody has judged yet."""
        if self._transcript is None:
            return ()
        return tuple(span for span in self._transcript.proposed if not any(_overlap(span, one) for one in self._hidden))

    # -- parts

    def _show_cues(self) -> None:
        if self._transcript is not None:
            self.view.show_cues(masked(self._transcript.cues, self._hidden))
        self._find(self.search_bar.field.text())
        self._show_suspicion()

    def _show_suspicion(self) -> None:
        self.suspicion.show_spans(self.proposed, may_mark=not self._read_only)
        self.view.show_suspected(self.proposed)
        self._make_room()
        self.sensitive_proposed.emit(self.proposed)

    def _show_phrase(self) -> None:
        choice = self.view.choice
        if choice is None or self._read_only:
            self.phrase.show_phrase("", "")
        else:
            self.phrase.show_phrase(choice.text(self.view.cues), span_text(*choice.span(self.view.cues)))

    def _show_empty(self) -> None:
        if self._beside is not None:
            self.empty.say(
                self.tr("There is a transcript beside the recording"),
                self._beside.name,
                self.tr("Import it"),
                self._import_beside,
            )
        else:
            self.empty.say(
                self.tr("No transcript yet"),
                self.tr(
                    "Import one to read along, search the call and keep phrases: "
                    "WebVTT, SRT, or the JSON of Amazon Transcribe, Genesys Cloud or Whisper."
                ),
                self.tr("Import a transcript …"),
                self._ask_file,
            )
        self.choose_file.setVisible(self._beside is not None)
        self._pages.setCurrentIndex(1)

    def _search(self, wanted: str) -> None:
        """Find ``wanted`` and go to the first place from where the list was when the search began."""
        self._find(wanted)
        if not self._hits:
            return
        ahead = (place for place, hit in enumerate(self._hits) if hit.cue >= self._looked_from)
        self._place = next(ahead, 0)
        self.view.go_to_hit(self._hits[self._place])
        self._tell_hits()

    def _find(self, wanted: str) -> None:
        wanted = wanted.strip()
        self._hits = search(self.view.cues, wanted) if len(wanted) >= SHORTEST else ()
        self._place = None
        self.view.show_hits(self._hits)
        self._tell_hits()

    def _tell_hits(self) -> None:
        self.search_bar.show_count(self._place, len(self._hits))
        here = None if self._place is None else self._hits[self._place].at_ms
        self.hits_changed.emit([hit.at_ms for hit in self._hits], here)

    def _leave_search(self) -> None:
        self._searching = False
        self._make_room()
        self.left.emit()

    def _make_room(self) -> None:
        """Leave the search out where a suspicion wants to be read and there is hardly room for the words."""
        crowded = self.height() < grown(LOW, self.font()) and not self.suspicion.isHidden()
        self.search_bar.setVisible(self._searching or not crowded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the words."""
        super().resizeEvent(event)
        self._make_room()

    def _ask_file(self) -> None:
        title = self.tr("Import a transcript")
        kinds = self.tr("Transcripts ({patterns});;All files (*)").format(patterns=PATTERNS)
        chosen, _filter = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.import_asked.emit(Path(chosen))

    def _import_beside(self) -> None:
        if self._beside is not None:
            self.import_asked.emit(self._beside)

    def _take_list(self) -> None:
        self.view.setFocus()

    def _follow(self) -> None:
        self.view.follow(True)
        if QApplication.focusWidget() is self.search_bar.follow:
            self.view.setFocus()

    def _show_following(self, following: bool) -> None:
        self.search_bar.follow.setVisible(not following)

    def _connect(self) -> None:
        bar, view = self.search_bar, self.view
        bar.wanted.connect(self._search)
        bar.step_asked.connect(self.step_hit)
        bar.list_asked.connect(self._take_list)
        bar.follow_asked.connect(self._follow)
        bar.import_asked.connect(self._ask_file)
        bar.remove_asked.connect(self.remove_asked)
        bar.left.connect(self._leave_search)
        view.jump_asked.connect(self.jump_asked)
        view.choice_changed.connect(self._show_phrase)
        view.following_changed.connect(self._show_following)
        view.left.connect(self.left)
        self.phrase.kept.connect(self.keep_phrase)
        self.phrase.cleared.connect(lambda: view.choose(None))
        self.suspicion.accepted.connect(self.sensitive_accepted)
        self.suspicion.dismissed.connect(self.sensitive_dismissed)
        self.suspicion.shown.connect(lambda span: view.go_to(span[0] + 1))

    def _lay_out(self) -> None:
        reading = QWidget()
        inside = column(reading, spacing=4)
        for part, stretch in ((self.suspicion, 0), (self.search_bar, 0), (self.view, 1), (self.phrase, 0)):
            inside.addWidget(part, stretch)
        nothing = QWidget()
        around = column(nothing)
        around.addWidget(self.empty, 1)
        around.addWidget(self.choose_file, 0, Qt.AlignmentFlag.AlignHCenter)
        scrolled = QScrollArea()  # on a small screen the page must not grow for words that can be scrolled to
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(nothing)
        for ground in (scrolled.viewport(), nothing):
            ground.setAutoFillBackground(False)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(reading)
        self._pages.addWidget(scrolled)
        layout = column(self)
        layout.addWidget(self.bar)
        layout.addWidget(pages, 1)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and one[1] > other[0]
