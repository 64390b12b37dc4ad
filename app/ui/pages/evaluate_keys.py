"""The keys of the Evaluate page: which key does what, and what the help sheet says of it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

SHIFT, CONTROL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An action, the keys that call it (key and modifiers), and how keys and action are named."""

    action: str
    keys: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]
    shown: str
    words: str


def shortcuts() -> tuple[Shortcut, ...]:
    """Return every key of the page in the order in which the help sheet lists them."""
    say = _say
    return (
        Shortcut("play", ((Key.Key_Space, NONE),), "Space", say("Play or pause")),
        Shortcut("back", ((Key.Key_Left, NONE),), "←", say("Back 5 seconds")),
        Shortcut("on", ((Key.Key_Right, NONE),), "→", say("On 5 seconds")),
        Shortcut("back-one", ((Key.Key_Left, SHIFT),), "Shift+←", say("Back 1 second")),
        Shortcut("on-one", ((Key.Key_Right, SHIFT),), "Shift+→", say("On 1 second")),
        Shortcut("slower", ((Key.Key_Comma, NONE), (Key.Key_Less, NONE), (Key.Key_Less, SHIFT)), ",", say("Slower")),
        Shortcut(
            "faster", ((Key.Key_Period, NONE), (Key.Key_Greater, NONE), (Key.Key_Greater, SHIFT)), ".", say("Faster")
        ),
        Shortcut("quieter", ((Key.Key_Minus, NONE),), "−", say("Quieter")),
        Shortcut("louder", ((Key.Key_Plus, NONE), (Key.Key_Plus, SHIFT), (Key.Key_Equal, NONE)), "+", say("Louder")),
        Shortcut("zoom-in", ((Key.Key_Z, NONE),), "Z", say("Closer to the waveform")),
        Shortcut("zoom-out", ((Key.Key_Z, SHIFT),), "Shift+Z", say("Further from the waveform")),
        Shortcut("zoom-fit", ((Key.Key_0, NONE),), "0", say("The whole call on the waveform")),
        Shortcut("skip", ((Key.Key_S, NONE),), "S", say("Skip silences, or hear them")),
        Shortcut("hear", ((Key.Key_H, NONE),), "H", say("Hear the silence that was skipped")),
        Shortcut("event-before", ((Key.Key_BracketLeft, NONE),), "[", say("Silence, talk-over or moment before")),
        Shortcut("next-event", ((Key.Key_BracketRight, NONE),), "]", say("Next silence, talk-over or moment")),
        Shortcut("loop-a", ((Key.Key_A, NONE),), "A", say("Begin a loop here")),
        Shortcut("loop-b", ((Key.Key_B, NONE),), "B", say("End the loop here, and hear it again and again")),
        Shortcut("loop", ((Key.Key_L, NONE),), "L", say("Loop what is selected, or let go of the loop")),
        Shortcut("side", ((Key.Key_V, NONE),), "V", say("Hear the advisor alone, the customer alone, or both")),
        Shortcut("even", ((Key.Key_U, NONE),), "U", say("Even out the loudness of both sides")),
        Shortcut("hold", ((Key.Key_W, NONE),), "W", say("Hold to hear what is silenced")),
        Shortcut("met", ((Key.Key_M, NONE),), "M", say("Met, and on to the next")),
        Shortcut("not-met", ((Key.Key_N, NONE),), "N", say("Not met, and on to the next")),
        Shortcut("no-opportunity", ((Key.Key_O, NONE),), "O", say("No opportunity, and on to the next")),
        Shortcut("unmark", ((Key.Key_Delete, NONE), (Key.Key_Backspace, NONE)), "Delete", say("Take the mark away")),
        Shortcut(
            "replay", ((Key.Key_Return, NONE), (Key.Key_Enter, NONE)), "Enter", say("Play the criterion's evidence")
        ),
        Shortcut("up", ((Key.Key_Up, NONE),), "↑", say("Criterion above")),
        Shortcut("down", ((Key.Key_Down, NONE),), "↓", say("Criterion below")),
        Shortcut("first", ((Key.Key_Home, NONE),), "Home", say("First criterion")),
        Shortcut("last", ((Key.Key_End, NONE),), "End", say("Last criterion")),
        *(
            Shortcut(
                f"section-{n}",
                ((Key(Key.Key_0 + n), NONE), (Key(Key.Key_0 + n), CONTROL)),
                f"{n}",
                say("Section {0}").format(n),
            )
            for n in range(1, 10)
        ),
        Shortcut("comment", ((Key.Key_C, NONE),), "C", say("Comment at this moment; Enter keeps it, Esc leaves")),
        Shortcut("pin", ((Key.Key_E, NONE),), "E", say("Pin the last ten seconds as evidence")),
        Shortcut(
            "stretch", ((Key.Key_R, NONE),), "R", say("Begin a stretch here, R again ends it; or keep what is selected")
        ),
        Shortcut("edge", ((Key.Key_D, NONE),), "D", say("Let the stretch nearest by begin or end here")),
        Shortcut("judge", ((Key.Key_X, NONE),), "X", say("The silence just heard: not explained; X again: explained")),
        Shortcut(
            "silence",
            ((Key.Key_P, NONE),),
            "P",
            say("Private: silence the last 5 seconds, or what is selected, for good"),
        ),
        Shortcut("say-more", ((Key.Key_F2, NONE),), "F2", say("Comment on the moment kept last")),
        Shortcut("note", ((Key.Key_T, NONE),), "T", say("Write a note on the criterion")),
        Shortcut("check", ((Key.Key_K, NONE),), "K", say("Note a system check on the criterion")),
        Shortcut("contact", ((Key.Key_G, NONE),), "G", say("Say what became of the contact: Y yes, N no")),
        Shortcut("quote", ((Key.Key_Q, NONE),), "Q", say("Keep the words chosen in the transcript as a moment")),
        Shortcut("find", ((Key.Key_F, CONTROL),), "Ctrl+F", say("Search the transcript")),
        Shortcut("next-hit", ((Key.Key_F3, NONE),), "F3", say("Next place found in the transcript")),
        Shortcut("hit-before", ((Key.Key_F3, SHIFT),), "Shift+F3", say("Place found before")),
        Shortcut("undo", ((Key.Key_Z, CONTROL),), "Ctrl+Z", say("Undo marks, notes and moments")),
        Shortcut("redo", ((Key.Key_Y, CONTROL), (Key.Key_Z, CONTROL | SHIFT)), "Ctrl+Y", say("Do it again")),
        Shortcut("sheet", ((Key.Key_P, CONTROL),), "Ctrl+P", say("Preview the feedback sheet")),
        Shortcut("finalise", ((Key.Key_Return, CONTROL), (Key.Key_Enter, CONTROL)), "Ctrl+Enter", say("Finalise")),
    )


def action_of(event: QKeyEvent) -> str | None:
    """Return the action a key calls, ``None`` for a key that is not the page's."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _BY_KEY.get((Qt.Key(event.key()), modifiers))


def is_letter(event: QKeyEvent) -> bool:
    """Return whether a key writes something by itself: a letter, a digit or a sign, without Ctrl or Alt."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | SHIFT)
    return not held and event.text().isprintable() and bool(event.text().strip())


def _say(words: str) -> str:
    return QCoreApplication.translate("Keys", words)


_BY_KEY = {(key, modifiers): one.action for one in shortcuts() for key, modifiers in one.keys}
