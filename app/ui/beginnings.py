"""The window's stage: what stands there before a library does, and then the library's pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.refused import Refusal
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.people import Person
    from app.ui.first_start import FirstStart
    from app.ui.sign_in import SignIn

BRIEF_MS = 300
"""An opening that takes no longer than this is not spoken of."""


class Beginnings(QStackedWidget):
    """Offers how to begin, says what is being opened and asks who is marking; each page is made when it is wanted."""

    demo_asked = Signal()
    own_asked = Signal()
    open_asked = Signal()
    chosen = Signal(object)  # Person
    somebody_else = Signal()
    reading_asked = Signal(object)  # Path
    copy_asked = Signal(object)  # Path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first: FirstStart | None = None
        self._sign_in: SignIn | None = None
        self._doing = ""
        self._brief = QTimer(self)
        self._brief.setSingleShot(True)
        self._brief.setInterval(BRIEF_MS)
        self._brief.timeout.connect(self._say)

    @property
    def first(self) -> "FirstStart":
        """Return the page that offers how to begin."""
        if self._first is None:
            from app.ui.first_start import FirstStart

            self._first = made = FirstStart(self._theme)
            made.demo_asked.connect(self.demo_asked)
            made.own_asked.connect(self.own_asked)
            made.open_asked.connect(self.open_asked)
            made.refused.reading_asked.connect(self.reading_asked)
            made.refused.copy_asked.connect(self.copy_asked)
            self.addWidget(made)
        return self._first

    @property
    def sign_in(self) -> "SignIn":
        """Return the page that asks who is marking."""
        if self._sign_in is None:
            from app.ui.sign_in import SignIn

            self._sign_in = made = SignIn(self._theme)
            made.chosen.connect(self.chosen)
            made.somebody_else.connect(self.somebody_else)
            self.addWidget(made)
        return self._sign_in

    def offer(self) -> None:
        """Show how to begin."""
        self.setCurrentWidget(self.first)

    def wait(self, doing: str) -> None:
        """Say what is being done, once it takes long enough to be read."""
        self._doing = doing
        if self._first is None:
            self._brief.start()
        else:
            self._first.wait(doing)

    def progress(self, done: float) -> None:
        """Show how much is done, 0-1."""
        self.first.progress(done)

    def refuse(self, refusal: Refusal) -> None:
        """Say why a library could not be opened, and what may be done with it."""
        self.offer()
        self.first.refuse(refusal)
        self._doing = ""

    def arrived(self) -> None:
        """Say no more of an opening: the library is there."""
        self._doing = ""
        if self._first is not None:
            self._first.refuse(Refusal(""))

    def ask_who(self, people: "tuple[Person, ...]") -> None:
        """Show everyone who may mark."""
        self.setCurrentWidget(self.sign_in)
        self.sign_in.show_people(people)

    def _say(self) -> None:
        if self._doing:
            self.offer()
            self.first.wait(self._doing)
