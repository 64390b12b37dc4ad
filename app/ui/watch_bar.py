"""The quiet bar that offers what has come into a watched folder; it takes no focus and waits until it is answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from app.ui.widgets.controls import button, restyle
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.ui.bringing_in import BringingIn
    from app.ui.context import Desk
    from app.ui.watch import Seen


class WatchBar(QFrame):
    """Says how many have come; ``import_asked`` and ``turned_down`` tell what was answered."""

    import_asked = Signal()
    turned_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        restyle(self, "tone", "info")
        self.words = ElidedLabel("")
        self.import_button = button(self.tr("Import…"), "", self.import_asked.emit)
        self.not_these = button(self.tr("Not these"), "quiet", self.turned_down.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.import_button)
        layout.addWidget(self.not_these)
        self.hide()

    def show_offer(self, seen: "Seen") -> None:
        """Say what has come into a folder."""
        count, name = len(seen.offered), seen.folder.path.name or str(seen.folder.path)
        one, more = self.tr("One new recording in {1}."), self.tr("{0} new recordings in {1}.")
        said = (one if count == 1 else more).format(grouped(count), name.replace("\n", " "))
        self.words.setText(said)
        self.setAccessibleName(said)
        self.import_button.setAccessibleName(self.tr("Import: {0}").format(said))
        self.not_these.setAccessibleName(self.tr("Do not offer these again: {0}").format(said))


class Offering(QObject):
    """Shows the bar at the top of ``layout`` while there is something to offer; ``answered`` says that it went away."""

    answered = Signal()

    def __init__(self, desk: "Desk", bringing_in: "BringingIn", layout: QBoxLayout) -> None:
        super().__init__(bringing_in)
        self._desk = desk
        self._bringing_in = bringing_in
        self._quiet = False
        self.bar = WatchBar()
        layout.insertWidget(0, self.bar)
        self.bar.import_asked.connect(self._import)
        self.bar.turned_down.connect(self._turn_down)
        bringing_in.watch.changed.connect(self._show)

    def keep_quiet(self, quiet: bool) -> None:
        """Offer nothing while somebody marks: there nothing moves by itself."""
        self._quiet = quiet
        self._show()

    def _show(self) -> None:
        offer = self._bringing_in.watch.offer
        if offer is not None:
            self.bar.show_offer(offer)
        self.bar.setVisible(offer is not None and not self._quiet)

    def _import(self) -> None:
        offer = self._bringing_in.watch.offer
        if offer is not None:
            self._bringing_in.import_offered(offer)

    def _turn_down(self) -> None:
        watch = self._bringing_in.watch
        if watch.offer is not None:
            watch.turn_down(watch.offer.folder)
            self._desk.said.emit(
                self.tr("They are not offered again. “Where recordings are…” in the File menu brings them back.")
            )
            self.answered.emit()
