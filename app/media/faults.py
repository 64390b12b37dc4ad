"""What can be wrong with a recording, as one plain sentence that names the file and the remedy."""

from pathlib import Path

from app.language import translate
from app.media.raw import RawFormat


class Unreadable(Exception):
    """The recording cannot be used; ``str()`` is the sentence shown to the evaluator."""


class NeedsFormat(Unreadable):
    """The file carries no header, so its coding has to be asked for; ``guess`` is a sensible first answer."""

    def __init__(self, sentence: str, guess: RawFormat) -> None:
        super().__init__(sentence)
        self.guess = guess


class Cancelled(Exception):
    """The person stopped a reading or decoding before its end."""


def not_a_recording(path: Path) -> str:
    """Return the sentence for a file that is no recording, or one too damaged to start."""
    return translate(
        "Faults",
        "{0} is not a recording that can be played: it is damaged or holds something else. "
        "Export it again from the recorder, for example as WAV or MP3.",
    ).format(path.name)
