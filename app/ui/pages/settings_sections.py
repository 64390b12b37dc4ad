"""The sections of the settings that hold nothing but settings: listening, look and recordings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.domain import options
from app.ui.choices import Choices
from app.ui.pages.settings_section import Section
from app.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, SIZES, SYSTEM
from app.ui.widgets.controls import button, label, row
from app.ui.widgets.setting_fields import ChoiceField, SecondsField, SwitchField

if TYPE_CHECKING:
    from pathlib import Path

    from app.media.player import EngineChoice
    from app.ui.context import Desk


class RecordingsSection(Section):
    """Where recordings are, and on which side the advisor is; ``places_asked`` wants the dialog about the first."""

    places_asked = Signal()

    def __init__(self, desk: "Desk", choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Recordings"),
            self.tr("Kept with the library: the same for everybody who opens it."),
            choices,
            parent,
        )
        self._desk = desk
        card = self.begin_card()
        self.places_button = button(self.tr("Where recordings are…"), "", self.places_asked.emit)
        card.addSpacing(10)
        card.addWidget(
            label(
                self.tr(
                    "Watched folders, the folder recordings are found by, whose an extension or a log-in is, and what "
                    "was once said of file names and call lists."
                ),
                "quiet",
                wrap=True,
            )
        )
        card.addSpacing(8)
        self.root = label("", wrap=True)
        card.addWidget(self.root)
        card.addSpacing(8)
        card.addLayout(row(self.places_button, None))
        card.addSpacing(10)
        self.begin_card()
        self.add(
            options.ADVISOR_SIDE,
            self.tr("The advisor is on"),
            self.tr(
                "How your telephone system records two channels. It holds for recordings nobody says otherwise of."
            ),
            self.tr("left channel"),
            ChoiceField((("left", self.tr("the left channel")), ("right", self.tr("the right channel")))),
        )
        self.finish()

    def seen(self) -> None:
        """Say by which folder recordings are found."""
        self._desk.tasks.library(self._desk.relinking.root, self._show_root)

    def _show_root(self, root: "Path | None") -> None:
        none = self.tr("Recordings are known by their whole path. Usual: no folder is chosen.")
        found = self.tr("Recordings are found by the rest of their path in {0}. Usual: no folder is chosen.")
        self.root.setText(none if root is None else found.format(root))

    def first(self) -> QWidget:
        """Return the button that opens the dialog."""
        return self.places_button


class ListeningSection(Section):
    """Lengths by which recordings are counted, and how they are played here."""

    def __init__(self, desk: "Desk", choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Listening"),
            self.tr("What counts as a silence is kept with the library; how it is played, on this machine for you."),
            choices,
            parent,
        )
        self._desk = desk
        self._add_lengths()
        self._add_playing()
        self.finish()
        choices.counting.connect(self._show_counting)

    def seen(self) -> None:
        """Say which engine plays, and why."""
        self.engine.setText(self.tr("looking…"))
        self._desk.tasks.audio(lambda _handle: self._desk.engine(), self._show_engine)

    def show_values(self) -> None:
        """Show every setting, and the engine that another choice leads to."""
        super().show_values()
        if self.isVisible():
            self.seen()

    def _add_lengths(self) -> None:
        card = self.begin_card(self.tr("In the library"))
        for key, name, effect, usual in (
            (
                options.SILENCE,
                self.tr("A silence is shown from"),
                self.tr("Shorter pauses are not hatched, listed, counted or skipped."),
                3,
            ),
            (
                options.TALK_OVER,
                self.tr("Talk-over is shown from"),
                self.tr("Shorter overlaps, such as “mm” and “yes”, are not marked or counted."),
                0.5,
            ),
            (
                options.LONG,
                self.tr("A silence is long from"),
                self.tr("Long silences stand out in the waveform."),
                10,
            ),
            (
                options.VERY_LONG,
                self.tr("A silence is very long from"),
                self.tr("They stand out most, and Today names recordings with so much silence."),
                20,
            ),
        ):
            self.add(key, name, effect, self.tr("{0} s").format(f"{usual:g}"), SecondsField())
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Counting recordings again"))
        self.counting = label(
            self.tr("Recordings are being counted again. You can go on working meanwhile."), "quiet", wrap=True
        )
        for thing in (self.counting, self.bar):
            thing.hide()
            card.addWidget(thing)

    def _add_playing(self) -> None:
        card = self.begin_card(self.tr("On this machine"))
        self.add(
            "skip_silence",
            self.tr("Silences"),
            self.tr("While playing, silences are jumped over and the seconds saved are said."),
            self.tr("heard"),
            SwitchField(self.tr("Skip them")),
        )
        self.add(
            "even_out",
            self.tr("Loudness of the two sides"),
            self.tr("Makes a quiet caller as loud as the advisor."),
            self.tr("as recorded"),
            SwitchField(self.tr("Even it out")),
        )
        self.add(
            "engine",
            self.tr("Playback engine"),
            self.tr("What plays recordings. Another choice holds from the next recording that is opened."),
            self.tr("automatic"),
            ChoiceField(
                (
                    ("auto", self.tr("Automatic")),
                    ("vlc", self.tr("VLC")),
                    ("builtin", self.tr("Built in")),
                )
            ),
        )
        self.engine = label("", "quiet", wrap=True)
        card.addWidget(self.engine)
        card.addSpacing(10)

    def _show_engine(self, choice: "EngineChoice") -> None:
        said = choice.reason
        if choice.has_device is False:
            said = self.tr("{0} No sound device was found on this machine.").format(said)
        self.engine.setText(self.tr("Now: {0}").format(said))

    def _show_counting(self, busy: bool) -> None:
        self.counting.setVisible(busy)
        self.bar.setVisible(busy)


class LookSection(Section):
    """The language, light or dark, and how large the text is."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Look"), self.tr("Kept on this machine, for you."), choices, parent)
        self.add(
            "language",
            self.tr("Language"),
            self.tr("From the next start on. Welsh is begun: what has no Welsh words yet is said in English."),
            "English",
            ChoiceField(
                (
                    ("en", "English"),
                    ("cy", "Cymraeg"),
                    ("system", self.tr("As the system")),
                )
            ),
        )
        self.add(
            "theme",
            self.tr("Colours"),
            self.tr("Light or dark, each at high contrast too. Papers are always printed light."),
            self.tr("as the system has them"),
            ChoiceField(
                (
                    (SYSTEM, self.tr("As the system")),
                    (LIGHT, self.tr("Light")),
                    (DARK, self.tr("Dark")),
                    (CONTRAST_LIGHT, self.tr("Light, high contrast")),
                    (CONTRAST_DARK, self.tr("Dark, high contrast")),
                )
            ),
        )
        self.add(
            "text_scale",
            self.tr("Text size"),
            self.tr("Everything in the window grows with it, on top of the system’s own size."),
            "100%",
            ChoiceField(tuple((size, f"{size}%") for size in SIZES)),
        )
        self.finish()
