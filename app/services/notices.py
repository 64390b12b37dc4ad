"""The register of notices: when staff were told that they are monitored, how callers are told, who acknowledged."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, text

from app.domain.days import said_day
from app.language import translate
from app.services import notice_correcting, notice_reading
from app.services.hand import Hand
from app.services.notice_correcting import NoticeRefused, NoticeText
from app.services.notice_reading import NoticeChange, NoticeKind, NoticeView, Receipt
from app.services.people import Person
from db.engine import Clock, LibraryFile

__all__ = ["NoticeChange", "NoticeKind", "NoticeRefused", "NoticeText", "NoticeView", "Notices", "Receipt"]


_ADD = text("""
    INSERT INTO notice (kind, given_on, how, wording, recorded_at, recorded_by)
    VALUES (:kind, :given_on, :how, :wording, :at, :by)
""")
_TELL = text("""
    INSERT INTO notice_receipt (notice_id, person_id, told_on, recorded_at, recorded_by)
    VALUES (:notice, :person, :on, :at, :by) ON CONFLICT (notice_id, person_id) DO NOTHING
""")
_ACKNOWLEDGE = text("""
    UPDATE notice_receipt SET acknowledged_on = :on, acknowledged_entered_by = :by
    WHERE notice_id = :notice AND person_id = :person AND acknowledged_on IS NULL AND told_on <= :on
""")
_KIND = text("SELECT kind FROM notice WHERE id = :id")
_TOLD_ON = text("SELECT told_on, acknowledged_on FROM notice_receipt WHERE notice_id = :notice AND person_id = :person")


class Notices:
    """The register of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def register(self) -> tuple[NoticeView, ...]:
        """Return every notice with who was told and who acknowledged, newest first."""
        with self._library.read() as connection:
            return notice_reading.notices_of(connection)

    def latest(self, kind: NoticeKind) -> NoticeView | None:
        """Return the notice last given to the staff or the callers, None while there is none."""
        return next((notice for notice in self.register() if notice.kind is kind), None)

    def without_notice(self, people: Sequence[int]) -> tuple[Person, ...]:
        """Return those of ``people`` of whom it is not on record that they were told of monitoring."""
        with self._library.read() as connection:
            return notice_reading.without_notice(connection, people)

    def add(
        self, kind: NoticeKind, given_on: date, how: str, by: int | None, *, wording: str = "", told: Sequence[int] = ()
    ) -> int:
        """Enter a notice and, for one to the staff, the people ``told`` by it; return its number.

        NoticeRefused where it does not say how it was given, or names people for a notice to callers.
        """
        with self._library.write() as connection:
            return enter(connection, kind, given_on, how, self._hand(by), wording=wording, told=told)

    def tell(self, notice_id: int, people: Sequence[int], on: date, by: int | None) -> None:
        """Enter that more people were told by a staff notice; who is in it already stays as entered."""
        with self._library.write() as connection:
            if connection.execute(_KIND, {"id": notice_id}).scalar() != NoticeKind.STAFF:
                raise NoticeRefused(translate("Notices", "Only a notice to the staff names who was told."))
            _tell(connection, notice_id, people, on, self._hand(by))

    def acknowledge(self, notice_id: int, person_id: int, on: date, by: int | None) -> None:
        """Enter that somebody acknowledged a notice; NoticeRefused where they were not told by then, or did before."""
        with self._library.write() as connection:
            if enter_acknowledged(connection, notice_id, person_id, on, by):
                return
            row = connection.execute(_TOLD_ON, {"notice": notice_id, "person": person_id}).one_or_none()
        if row is None:
            raise NoticeRefused(translate("Notices", "Nobody of this name was told by this notice. Enter that first."))
        if row.acknowledged_on:
            raise NoticeRefused(
                translate("Notices", "It was acknowledged before, on {0}.").format(
                    said_day(date.fromisoformat(row.acknowledged_on))
                )
            )
        raise NoticeRefused(
            translate("Notices", "They were told on {0}, which is later.").format(
                said_day(date.fromisoformat(row.told_on))
            )
        )

    def correct(self, notice_id: int, wanted: NoticeText, by: int | None) -> None:
        """Put a notice right; what it said before stays on record. Who was told on its day was told on the new one.

        NoticeRefused where it does not say how it was given, becomes one to callers although people are entered as
        told by it, or would be later than somebody acknowledged it.
        """
        with self._library.write() as connection:
            notice_correcting.correct(connection, notice_id, wanted, self._hand(by))

    def take_back(self, notice_id: int, person_id: int, by: int | None) -> None:
        """Take back an acknowledgement entered by mistake, which stays on record; NoticeRefused where there is none."""
        with self._library.write() as connection:
            notice_correcting.take_back(connection, notice_id, person_id, self._hand(by))

    def _hand(self, by: int | None) -> Hand:
        at = self._clock()
        return Hand(by, at, at.astimezone().date())


def enter(
    connection: Connection, kind: NoticeKind, given_on: date, how: str, hand: Hand, *,
    wording: str = "", told: Sequence[int] = (),
) -> int:  # fmt: skip
    """Enter a notice in the transaction of ``connection``; see ``Notices.add``."""
    values = NoticeText(kind, given_on, how, wording).stored
    if kind is NoticeKind.CALLERS and told:
        raise NoticeRefused(
            translate("Notices", "A notice to callers is given to everybody who calls; nobody is named in it.")
        )
    notice = int(connection.execute(_ADD, values | hand.values).lastrowid)
    _tell(connection, notice, told, given_on, hand)
    return notice


def enter_acknowledged(connection: Connection, notice: int, person: int, on: date, by: int | None) -> bool:
    """Enter that somebody acknowledged a notice; say whether it could be: told by that day, and not done before."""
    values = {"notice": notice, "person": person, "on": on.isoformat(), "by": by}
    return bool(connection.execute(_ACKNOWLEDGE, values).rowcount)


def _tell(connection: Connection, notice: int, people: Sequence[int], on: date, hand: Hand) -> None:
    rows = [{"notice": notice, "person": person, "on": on.isoformat()} | hand.values for person in people]
    if rows:
        connection.execute(_TELL, rows)
