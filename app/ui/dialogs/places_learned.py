"""One's own file-name patterns, and what the columns of call lists hold: seen, and forgotten."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.import_columns import field_words
from app.ui.dialogs.import_pattern import part_words
from app.ui.dialogs.places_part import Part
from app.ui.widgets.controls import button, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table

if TYPE_CHECKING:
    from app.domain.columns import ColumnMapping
    from app.domain.patterns import Pattern
    from app.ui.context import Desk

WIDTHS = (150, 0, 0)


@dataclass(frozen=True, slots=True)
class Learned:
    """A pattern or a mapping in words; ``key`` is what it is forgotten by."""

    pattern: bool
    key: str
    name: str
    told: str


class LearnedPart(Part):
    """The table of both."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "sheet",
            self.tr("What you once said of file names and call lists is used again for all like them."),
            parent,
        )
        self.known: tuple[Learned, ...] = ()
        pattern, mapping = self.tr("File names"), self.tr("Call list")
        columns = (
            (self.tr("Kind"), lambda each: Cell(pattern if each.pattern else mapping, ink="quiet")),
            (self.tr("Name"), lambda each: Cell(each.name, strong=True)),
            (self.tr("What it tells"), lambda each: Cell(each.told)),
        )
        self.model: RowsModel[Learned] = RowsModel(columns, set(), self)
        self.table = Table(desk.theme, self.tr("File names and call lists"))
        self.table.take(self.model, WIDTHS)
        self.whole = label("", "quiet", wrap=True)
        self.forget_button = button(self.tr("Forget"), "", self._forget)
        self.work.addWidget(self.table, 1)
        self.work.addWidget(self.whole)
        self.work.addLayout(row(None, self.forget_button))
        self.empty.say(
            self.tr("Nothing was said of file names or call lists yet"),
            self.tr(
                "The names and lists of the usual telephone systems are understood as they are. For others, “File "
                "names…” and “Its columns…” in the import say once what their parts are."
            ),
            self.tr("Import recordings…"),
            self.import_asked.emit,
        )
        self.table.current_moved.connect(lambda _row: self._show_whole())
        self.reload()

    @property
    def current(self) -> Learned | None:
        """Return what the cursor is on."""
        place = self.table.current_row()
        return self.known[place] if place is not None and place < len(self.known) else None

    def reload(self) -> None:
        """Read again what is remembered."""
        remembering = self._desk.remembering
        self._desk.tasks.library(
            lambda: (remembering.patterns(), remembering.mappings()), lambda found: self._take(*found)
        )

    def _take(self, patterns: "tuple[Pattern, ...]", mappings: "tuple[ColumnMapping, ...]") -> None:
        place = self.table.current_row() or 0
        named = [Learned(True, each.name, each.name, _in_words(each.template)) for each in patterns]
        self.known = (*named, *(_of_mapping(each) for each in mappings))
        self.model.show_rows(self.known)
        self.show_work(bool(self.known))
        if self.known:
            self.table.selectRow(min(place, len(self.known) - 1))
        self._show_whole()

    def _show_whole(self) -> None:
        current = self.current
        self.whole.setText("" if current is None else current.told)
        self.forget_button.setEnabled(current is not None)

    def _forget(self) -> None:
        current, remembering = self.current, self._desk.remembering
        if current is not None:
            forget = remembering.forget_pattern if current.pattern else remembering.forget_mapping
            self.change(lambda: forget(current.key), learned=True)


def _in_words(template: str) -> str:
    """Return a pattern with its parts as they are called: "‹Date›_x‹Extension›"."""
    words = {part.value: said for part, said in part_words().items()}
    return re.sub(r"\{(\w+)[^}]*\}", lambda part: f"‹{words.get(part[1], part[1])}›", template)


def _of_mapping(mapping: "ColumnMapping") -> Learned:
    words = field_words()
    held = [
        f"{mapping.headings[place] if place < len(mapping.headings) else place + 1}: {words[field]}"
        for place, field in mapping.columns
    ]
    headings = ", ".join(heading for heading in mapping.headings if heading)
    return Learned(False, mapping.signature, mapping.system or headings, " · ".join(held))
