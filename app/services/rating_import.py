"""Whose contact a customer rated: by its reference, or by the advisor's name, log-in or extension and the day."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from app.domain.days import said_day
from app.domain.months import month_of
from app.domain.ratings import RatingRow, RefusedRow
from app.language import translate
from app.services.figure_values import NewRating
from app.services.identifying import Whose, read_whose
from app.services.import_values import Clue, Identifier

_CONTACTS = text("""
    SELECT i.id, i.reference, i.advisor_id, substr(i.started_at, 1, 10) AS day FROM interaction i
    WHERE i.reference <> '' AND i.reference COLLATE NOCASE IN (SELECT w.value FROM json_each(:references) w)
    ORDER BY i.started_at, i.id
""")
_THERE = text("""
    SELECT g.kind, g.given_on, g.reference FROM rating g
    WHERE g.reference COLLATE NOCASE IN (SELECT w.value FROM json_each(:references) w)
""")
_ADD = text("""
    INSERT INTO rating (figure_import_id, kind, value, given_on, month, advisor_id, interaction_id, reference, comment)
    VALUES (:import, :kind, :value, :given_on, :month, :advisor, :interaction, :reference, :comment)
""")


@dataclass(frozen=True, slots=True)
class _Contact:
    id: int
    advisor_id: int | None
    day: date


Matched = tuple[tuple[NewRating, ...], tuple[RefusedRow, ...], int, tuple[tuple[str, int], ...]]


def match(connection: Connection, rows: Sequence[RatingRow], today: date) -> Matched:
    """Return the ratings to be added, rows refused, how many are there already, and who is not known.

    None can have been given after ``today``. A rating is there already when one of the same kind was given for the same
    reference on the same day.
    """
    references = json.dumps(sorted({row.reference for row in rows if row.reference}))
    contacts: dict[str, list[_Contact]] = {}
    for found in connection.execute(_CONTACTS, {"references": references}):
        same = contacts.setdefault(found.reference.casefold(), [])
        same.append(_Contact(found.id, found.advisor_id, date.fromisoformat(found.day)))
    there = {
        (each.kind, each.given_on, each.reference.casefold())
        for each in connection.execute(_THERE, {"references": references})
    }
    whose = _Asked(read_whose(connection))
    new: list[NewRating] = []
    refused: list[RefusedRow] = []
    strangers: Counter[str] = Counter()
    known = 0
    for row in rows:
        contact = _contact(contacts.get(row.reference.casefold(), ()), row.given_on)
        given_on = row.given_on or (contact.day if contact else None)
        if given_on is None:
            refused.append(
                RefusedRow(
                    row.line,
                    translate("RatingImport", "no day, and no contact has the reference “{0}”").format(
                        row.reference[:40]
                    ),
                )
            )
            continue
        if given_on > today:
            refused.append(
                RefusedRow(row.line, translate("RatingImport", "{0} has not come yet").format(said_day(given_on)))
            )
            continue
        if row.reference and (row.kind.value, given_on.isoformat(), row.reference.casefold()) in there:
            known += 1
            continue
        advisor = contact.advisor_id if contact else None
        if advisor is None and (identifiers := tuple(_identifiers(row))):
            advisor = whose.first(identifiers)
            if advisor is None and not whose.nobodys(identifiers):
                strangers[identifiers[0].value] += 1
        new.append(NewRating(row, given_on, contact.id if contact else None, advisor))
    return tuple(new), tuple(refused), known, tuple(strangers.most_common())


def add_ratings(connection: Connection, number: int, new: Sequence[NewRating]) -> None:
    """Add ratings that came with import ``number``."""
    connection.execute(
        _ADD,
        [
            {
                "import": number,
                "kind": each.row.kind.value,
                "value": each.row.value,
                "given_on": each.given_on.isoformat(),
                "month": month_of(each.given_on),
                "advisor": each.advisor_id,
                "interaction": each.interaction_id,
                "reference": each.row.reference,
                "comment": each.row.comment,
            }
            for each in new
        ],
    )


def _contact(contacts: Sequence[_Contact], given_on: date | None) -> _Contact | None:
    """Return the contact that was rated: of several with one reference, the last one up to that day."""
    before = [each for each in contacts if given_on is None or each.day <= given_on]
    return before[-1] if before else None


def _identifiers(row: RatingRow) -> Iterator[Identifier]:
    for clue, values in ((Clue.NAME, row.names), (Clue.LOGIN, row.logins), (Clue.EXTENSION, row.extensions)):
        yield from (Identifier(clue, value) for value in values)


class _Asked:
    """Asks whose identifiers are, each once, for the same few stand in thousands of rows."""

    def __init__(self, whose: Whose) -> None:
        self._whose = whose
        self._said: dict[tuple[Identifier, ...], int | None] = {}

    def first(self, identifiers: tuple[Identifier, ...]) -> int | None:
        if identifiers not in self._said:
            self._said[identifiers] = self._whose.first(identifiers)
        return self._said[identifiers]

    def nobodys(self, identifiers: tuple[Identifier, ...]) -> bool:
        """Return whether somebody has said before that one of these is nobody's."""
        return any(self._whose.asked(each) for each in identifiers)
