"""Where an advisor's tabs stand: in the page's header, or on a row of their own where that has no room for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QTabBar

from app.ui.widgets.controls import frame

if TYPE_CHECKING:
    from app.ui.widgets.page_header import PageHeader

LEAST_SUBTITLE = 24
"""So much room is left to the quiet line beside the title at least, pixels."""


class TabRow(QObject):
    """Moves ``tabs`` between ``header`` and ``row``, which belongs below it, as the header's width asks for."""

    def __init__(self, header: "PageHeader", tabs: QTabBar) -> None:
        super().__init__(header)
        self._header, self._tabs = header, tabs
        self.row = frame("strip", column=False, margins=(16, 0, 16, 4))
        inside = self.row.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(tabs, 1)  # until it is known that the header has room
        header.installEventFilter(self)
        self._settling = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the header is given another width, or something in it changed its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self.settle()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Put the tabs where they are whole."""
        if self._settling or self._header.width() <= 0:
            return
        wanted = self._needed() > self._header.width()
        if wanted == (self._tabs.parentWidget() is self.row):
            return
        self._settling = True
        had_focus = self._tabs.hasFocus()
        if wanted:
            inside = self.row.layout()
            assert isinstance(inside, QHBoxLayout)
            inside.addWidget(self._tabs, 1)
        else:
            self._header.take(self._tabs)
        self.row.setVisible(wanted)
        self._tabs.show()
        if had_focus:
            self._tabs.setFocus()
        self._settling = False

    def _needed(self) -> int:
        """Return how wide the header must be to hold the tabs beside all else that is shown in it."""
        layout = self._header.layout()
        assert isinstance(layout, QHBoxLayout)
        margins = layout.contentsMargins()
        items = (layout.itemAt(place) for place in range(layout.count()))
        things = (item.widget() for item in items if item is not None)
        shown = [
            thing
            for thing in things
            if thing is not None and not thing.isHidden() and thing not in {self._tabs, self._header.subtitle}
        ]
        wide = sum(thing.sizeHint().width() for thing in shown) + self._tabs.sizeHint().width() + LEAST_SUBTITLE
        return wide + (len(shown) + 1) * layout.spacing() + margins.left() + margins.right()
