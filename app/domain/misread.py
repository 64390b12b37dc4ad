"""What a reader says of a text it cannot use: the line and the reason, before anybody knows what the file is called."""

from app.language import translate


class Misread(ValueError):
    """Something in a text is not as it should be; ``line`` counts from 1, ``reason`` has no full stop."""

    def __init__(self, line: int, reason: str) -> None:
        """Keep both, and say them together."""
        super().__init__(translate("Misread", "line {0}: {1}").format(line, reason))
        self.line = line
        self.reason = reason
