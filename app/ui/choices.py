"""The options of this machine and of the open library, as the Settings page shows and changes them."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain import options
from app.domain.options import Value
from app.policy import MACHINE
from app.policy import Choices as Chosen
from app.settings import Settings
from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.ui.context import Desk

USUAL = Settings()


class Choices(QObject):
    """Every option by its key; ``changed`` comes when any is another, ``refused`` brings which key and why not.

    ``counting`` says whether recordings are being counted again by other lengths.
    """

    changed = Signal()
    refused = Signal(str, str)
    counting = Signal(bool)

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library: dict[str, Value] = {key: option.usual for key, option in options.LIBRARY.items()}
        desk.theme.changed.connect(self.changed)

    @staticmethod
    def usual(key: str) -> Value:
        """Return what an option is where nobody chose."""
        if key in MACHINE:
            value: Value = getattr(USUAL, key)
            return value
        return options.LIBRARY[key].usual

    def value(self, key: str) -> Value:
        """Return what an option is now."""
        if key in MACHINE:
            value: Value = getattr(self._desk.settings.now, key)
            return value
        return self._library[key]

    def fixed(self, key: str) -> bool:
        """Return whether the organisation has chosen, so that nobody else can."""
        return self._desk.policy.fixes(key)

    @property
    def fixed_by(self) -> str:
        """Return in words who has chosen what is fixed."""
        by = self._desk.policy.fixed.by
        return self.tr("Set by {0}").format(by) if by else self.tr("Set by your organisation")

    def reload(self) -> None:
        """Read again what the library holds."""
        self._desk.tasks.library(self._desk.choosing.values, self._take)

    def choose(self, key: str, value: Value) -> None:
        """Let an option be ``value`` from now on, unless the organisation has fixed it."""
        if self.fixed(key) or value == self.value(key):
            return
        if key in MACHINE:
            self._choose_here({key: value})
            self.changed.emit()
        else:
            self.choose_library({key: value}, partial(self._refuse, key))

    def choose_all(self, wanted: Chosen, failed: Callable[[Exception], None], then: Callable[[], None]) -> None:
        """Take a whole file of settings, all or none, but for what the organisation has fixed."""
        machine = {key: value for key, value in wanted.machine.items() if not self.fixed(key)}
        library = {key: value for key, value in wanted.library.items() if not self.fixed(key)}

        def rest() -> None:
            self._choose_here(machine)
            self.changed.emit()
            then()

        self.choose_library(library, failed, rest)

    def chosen(self) -> Chosen:
        """Return every option as it is now, to be written to a file."""
        machine: dict[str, Value] = {key: self.value(key) for key in MACHINE}
        return Chosen(machine, dict(self._library))

    def choose_library(
        self,
        wanted: Mapping[str, Value],
        failed: Callable[[Exception], None],
        then: Callable[[], None] | None = None,
    ) -> None:
        """Let library options be as ``wanted``, all or none; ``then`` is called once they are."""
        choosing, by = self._desk.choosing, self._desk.evaluator.id
        lengths = any(key in wanted for key in options.LISTENING)
        if lengths:
            self.counting.emit(True)

        def done(changed: frozenset[str]) -> None:
            if then is not None:
                then()
            if changed & set(options.LISTENING):
                self._count_again()
            elif lengths:
                self.counting.emit(False)
            self._tell(changed)

        def refused(error: Exception) -> None:
            self.counting.emit(False)
            failed(error)
            self.changed.emit()

        self._desk.tasks.library(lambda: choosing.choose(wanted, by), done, refused)

    def _tell(self, changed: frozenset[str]) -> None:
        self.reload()
        if changed:
            self._desk.library_changed.emit("settings")

    def _count_again(self) -> None:
        """Count the recordings a part at a time, so that nothing else waits for all of a large library."""

        def counted(more: bool) -> None:
            if more:
                self._count_again()
            else:
                self.counting.emit(False)
                self._desk.library_changed.emit("interactions")

        self._desk.tasks.library(self._desk.analysing.count_again, counted)

    def _choose_here(self, wanted: Mapping[str, Value]) -> None:
        if not wanted:
            return
        desk = self._desk
        now = desk.settings.change(**wanted)
        if "engine" in wanted:
            desk.forget_engine()
        if "theme" in wanted:
            desk.theme.prefer(now.theme)
        if "text_scale" in wanted:
            desk.theme.set_scale(now.text_scale)
        if "skip_silence" in wanted or "even_out" in wanted:
            desk.library_changed.emit("settings")

    def _take(self, values: dict[str, Value]) -> None:
        self._library = values
        self.changed.emit()

    def _refuse(self, key: str, error: Exception) -> None:
        words = sentence(error)
        if isinstance(error, options.OptionRefused):
            words = str(error)
        if words is None:
            self._desk.tasks.unhandled(error)
        self.refused.emit(key, words or self.tr("This could not be kept because of a mistake in the program."))
