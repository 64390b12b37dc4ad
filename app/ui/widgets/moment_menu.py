"""Everything that can be done with one moment, as a menu: for the mouse, and for the keyboard's menu key."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.domain.sensitive import KINDS
from app.ui.widgets.moment_line import LineKind, MomentLine

if TYPE_CHECKING:
    from app.ui.widgets.moments import Moments


def moment_menu(owner: "Moments", line: MomentLine, criteria: Sequence[str], *, read_only: bool) -> QMenu:
    """Return the menu of a line; what is chosen is said by the owner's signals."""
    menu, say = QMenu(owner), _say
    words = say("Play this stretch") if line.has_span else say("Play from here")
    if line.kind is LineKind.PASSAGE:
        words = say("Show in the text")
    menu.addAction(words, partial(owner.replay_asked.emit, line.key))
    if line.editable and not read_only:
        menu.addAction(say("Write a comment") + "\tF2", partial(owner.edit_asked.emit, line.key))
        if line.pinnable:
            _add_criteria(owner, menu, line, criteria)
        if line.kind is LineKind.SENSITIVE:
            _add_kinds(owner, menu, line)
    if line.has_span:
        menu.addAction(say("Save clip …"), partial(owner.clip_asked.emit, line.key))
    if line.removable and not read_only:
        menu.addSeparator()
        silenced = line.kind is LineKind.SENSITIVE
        menu.addAction(
            (say("Let it be heard again") if silenced else say("Delete")) + "\tDel",
            partial(owner.delete_asked.emit, line.key),
        )
    return menu


def _add_criteria(owner: "Moments", menu: QMenu, line: MomentLine, criteria: Sequence[str]) -> None:
    inside = menu.addMenu(_say("Criterion"))
    group = QActionGroup(inside)
    for number, name in enumerate((_say("No criterion"), *criteria)):
        action = inside.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(number == (line.number or 0))
        action.triggered.connect(partial(_choose, owner, line.key, number or None))
        group.addAction(action)


def _add_kinds(owner: "Moments", menu: QMenu, line: MomentLine) -> None:
    inside = menu.addMenu(_say("What was it?"))
    for kind in KINDS:
        inside.addAction(kind, partial(owner.named.emit, line.key, kind))


def _choose(owner: "Moments", key: object, number: int | None, _checked: bool = False) -> None:
    owner.criterion_chosen.emit(key, number)


def _say(words: str) -> str:
    return QCoreApplication.translate("Moments", words)
