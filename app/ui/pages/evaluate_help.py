"""What the key sheet says of the Evaluate page: its keys by what they are for, and those of its parts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.pages.evaluate_keys import shortcuts

Line = tuple[str, str]
"""The keys, and what they do."""


@dataclass(frozen=True, slots=True)
class Group:
    """A headed list of keys."""

    title: str
    lines: tuple[Line, ...]


_FIRSTS = ("play", "met", "comment", "find", "undo")
"""The action each group of the page's own keys begins with, in the order of ``shortcuts``."""


def page_groups() -> tuple[Group, ...]:
    """Return the keys that work wherever the keyboard is on the page, text fields apart; sections are one line."""
    titles = (
        _say("Listening"),
        _say("Marking"),
        _say("Moments and notes, while it plays"),
        _say("Transcript"),
        _say("The draft"),
    )
    groups: list[list[Line]] = []
    for one in shortcuts():
        if one.action in _FIRSTS:
            groups.append([])
        if one.action == "section-1":
            groups[-1].append(("1 – 9", _say("Jump to a section")))
        elif not one.action.startswith("section-"):
            groups[-1].append((one.shown, one.words))
    return tuple(Group(title, tuple(lines)) for title, lines in zip(titles, groups, strict=True))


def part_groups() -> tuple[Group, ...]:
    """Return the keys of the parts, which work while Tab has brought the keyboard there."""
    return (
        Group(
            _say("In the waveform"),
            (
                ("+  −", _say("Closer, further; the wheel does it with the mouse")),
                ("0", _say("The whole call")),
                ("Page Up, Page Down", _say("Look back, on; with the mouse Shift and the wheel")),
                ("Shift+← →", _say("Select a stretch; so does dragging with Shift")),
                ("Esc", _say("Select nothing")),
            ),
        ),
        Group(
            _say("On a line of the moments"),
            (
                ("Enter", _say("Play it, a stretch to its end")),
                ("F2", _say("Write its comment, choose its criterion")),
                ("X", _say("A silence: not explained, explained")),
                ("Delete", _say("Take it away")),
                ("Menu", _say("More: criterion, save clip")),
            ),
        ),
        Group(
            _say("In the transcript"),
            (
                ("↑ ↓  Enter", _say("Walk, go there")),
                ("Ctrl+← →", _say("Choose a word; with Shift more words")),
                ("Esc", _say("Choose nothing, back to the marks")),
            ),
        ),
    )


def _say(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
