"""Which scorecard new evaluations are made with, and taking up another one from a file.

An evaluation stays on the version it was begun with: nothing here touches one.
"""

import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.domain.scorecard import Scorecard
from app.domain.scorecard_file import ScorecardRefused, read_scorecard
from app.language import translate
from app.services import scorecards
from app.services.recording_changes import enter
from app.services.stored import utc_text
from db.engine import Clock, LibraryFile

__all__ = ["CardView", "ScorecardClash", "ScorecardRefused", "Scorecards"]

LARGEST = 1 << 20  # characters
_KNOWN = text("""
    SELECT v.id, v.definition, v.scorecard, v.added_at,
        (SELECT count(*) FROM evaluation e WHERE e.scorecard_version_id = v.id) AS used
    FROM scorecard_version v ORDER BY v.id
""")
_TEXT = text("SELECT definition FROM scorecard_version WHERE id = :id")
_SAME = text("SELECT sha256 FROM scorecard_version WHERE scorecard = :scorecard AND version = :version")
_WRITE = text("""
    INSERT INTO library_setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
_FORGET = text("DELETE FROM library_setting WHERE key = :key")


class ScorecardClash(ValueError):
    """A scorecard whose version the library has with other words; the text says what to do."""


@dataclass(frozen=True, slots=True)
class CardView:
    """A scorecard the library can use: ``version_id`` is None for the program's own before its first use.

    ``used`` is how many evaluations it has; ``own`` says that it ships with the program.
    """

    version_id: int | None
    card: Scorecard
    used: int
    in_use: bool
    own: bool


class Scorecards:
    """The scorecards of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def known(self) -> tuple[CardView, ...]:
        """Return every scorecard there is to choose from, the program's own first; one of them is in use."""
        own = read_scorecard(scorecards.default_definition(), scorecards.DEFAULT)
        with self._library.read() as connection:
            chosen = scorecards.chosen_version(connection)
            rows = connection.execute(_KNOWN).all()
        views = []
        for row in rows:
            card = read_scorecard(row.definition, row.scorecard)
            ships = (card.id, card.version) == (own.id, own.version)
            views.append(CardView(row.id, card, row.used, ships if chosen is None else row.id == chosen, ships))
        if not any(view.own for view in views):
            views.append(CardView(None, own, 0, chosen is None, True))
        return tuple(sorted(views, key=lambda view: (not view.own, view.version_id or 0)))

    def take_up(self, definition: str, name: str, by: int) -> Scorecard:
        """Keep the scorecard written in ``definition`` and make new evaluations with it from now on.

        ScorecardRefused names line and reason, calling the file ``name``; ScorecardClash where the library has the same
        version with other words.
        """
        if len(definition) > LARGEST:
            raise ScorecardRefused(name, 1, translate("ScorecardChoice", "this is larger than any scorecard"))
        card = read_scorecard(definition, name)
        with self._library.write() as connection:
            same = connection.execute(_SAME, {"scorecard": card.id, "version": card.version}).scalar()
            if same is not None and same != hashlib.sha256(definition.encode()).hexdigest():
                raise ScorecardClash(
                    translate(
                        "ScorecardChoice",
                        "The library has version {0} of “{1}” with other words. Evaluations stay with the "
                        "words they were made with: give the file version = {2} or higher.",
                    ).format(card.version, card.id, card.version + 1)
                )
            self._choose(connection, scorecards.keep(connection, definition, self._clock), card, by)
        return card

    def use(self, version_id: int | None, by: int) -> None:
        """Make new evaluations with a scorecard the library has, or with the program's own again."""
        with self._library.write() as connection:
            if version_id is None:
                version_id = scorecards.keep(connection, scorecards.default_definition(), self._clock)
            self._choose(connection, version_id, scorecards.read(connection, version_id).card, by)

    def definition(self, version_id: int | None) -> str:
        """Return the text of a scorecard's file as it was taken up; KeyError where there is no such version."""
        if version_id is None:
            return scorecards.default_definition()
        with self._library.read() as connection:
            found = connection.execute(_TEXT, {"id": version_id}).scalar()
        if found is None:
            raise KeyError(version_id)
        return str(found)

    def _choose(self, connection: Connection, version_id: int, card: Scorecard, by: int) -> None:
        before = scorecards.chosen_version(connection)
        own = read_scorecard(scorecards.default_definition(), scorecards.DEFAULT)
        if (card.id, card.version) == (own.id, own.version):
            connection.execute(_FORGET, {"key": scorecards.CHOSEN_KEY})
        else:
            connection.execute(_WRITE, {"key": scorecards.CHOSEN_KEY, "value": str(version_id)})
        enter(
            connection, at=utc_text(self._clock()), by=by, what="set", subject="scorecard", subject_id=version_id,
            detail={"before": before, "name": card.name, "version": card.version},
        )  # fmt: skip
