"""What can be wrong with a recording, as one plain sentence that names the file and the remedy."""

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
