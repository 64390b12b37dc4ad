"""Mistakes in the register of notices put right: what stood there before stays in the record, with who changed it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from app.domain.days import said_day
from app.language import translate
from app.services.hand import Hand
from app.services.notice_reading import CORRECTED, SUBJECT, TAKEN_BACK, NoticeKind
from app.services.recording_changes import enter
from app.services.stored import utc_text


class NoticeRefused(ValueError):
    """An entry that cannot be made in the register; its text says why."""


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says of itself: for whom, since which day, how it was given and in which words."""

    kind: NoticeKind
    given_on: date
    how: str
    wording: str = ""

    @property
    def stored(self) -> dict[str, str]:
        """Return it as it is stored, without blanks at the ends; NoticeRefused where it does not say how."""
        if not self.how.strip():
            raise NoticeRefused(
                translate(
                    "NoticeCorrecting",
                    "Say how they were told: at a team meeting, in the contract, in the greeting message.",
                )
            )
        return {
            "kind": self.kind.value,
            "given_on": self.given_on.isoformat(),
            "how": self.how.strip(),
            "wording": self.wording.strip(),
        }


_READ = text("SELECT kind, given_on, how, wording FROM notice WHERE id = :id")
_WRITE = text("UPDATE notice SET kind = :kind, given_on = :given_on, how = :how, wording = :wording WHERE id = :id")
_TOLD = text("SELECT count(*) FROM notice_receipt WHERE notice_id = :id")
_EARLY = text("""
    SELECT p.name, r.acknowledged_on FROM notice_receipt r JOIN person p ON p.id = r.person_id
    WHERE r.notice_id = :id AND r.told_on = :before AND r.acknowledged_on < :after ORDER BY p.name_key LIMIT 1
""")
_MOVE = text("UPDATE notice_receipt SET told_on = :after WHERE notice_id = :id AND told_on = :before")
_RECEIPT = text("""
    SELECT p.name, r.acknowledged_on FROM notice_receipt r JOIN person p ON p.id = r.person_id
    WHERE r.notice_id = :notice AND r.person_id = :person
""")
_TAKE_BACK = text("""
    UPDATE notice_receipt SET acknowledged_on = NULL, acknowledged_entered_by = NULL
    WHERE notice_id = :notice AND person_id = :person
""")


def correct(connection: Connection, notice_id: int, wanted: NoticeText, hand: Hand) -> None:
    """Make a notice say ``wanted``; who was told on its day was told on the new one. NoticeRefused says why not."""
    now = wanted.stored
    row = connection.execute(_READ, {"id": notice_id}).one_or_none()
    if row is None:
        raise NoticeRefused(translate("NoticeCorrecting", "This notice is in the register no longer."))
    was = dict(row._mapping)
    if was == now:
        return
    if now["kind"] == NoticeKind.CALLERS and connection.execute(_TOLD, {"id": notice_id}).scalar_one():
        raise NoticeRefused(
            translate(
                "NoticeCorrecting",
                "People are entered as told by it, so it is for the staff. Add a notice to callers instead.",
            )
        )
    days = {"id": notice_id, "before": was["given_on"], "after": now["given_on"]}
    early = connection.execute(_EARLY, days).first()
    if early is not None:
        day = date.fromisoformat(early.acknowledged_on)
        raise NoticeRefused(
            translate("NoticeCorrecting", "{0} acknowledged it on {1}, which is earlier. Take that back first.").format(
                early.name, said_day(day)
            )
        )
    connection.execute(_WRITE, now | {"id": notice_id})
    connection.execute(_MOVE, days)
    changed = [key for key in now if was[key] != now[key]]
    detail = {"was": {key: was[key] for key in changed}, "now": {key: now[key] for key in changed}}
    enter(
        connection,
        at=utc_text(hand.at),
        by=hand.by,
        what=CORRECTED,
        subject=SUBJECT,
        subject_id=notice_id,
        detail=detail,
    )


def take_back(connection: Connection, notice_id: int, person_id: int, hand: Hand) -> None:
    """Take an acknowledgement away that was entered by mistake; NoticeRefused where there is none."""
    values = {"notice": notice_id, "person": person_id}
    row = connection.execute(_RECEIPT, values).one_or_none()
    if row is None or row.acknowledged_on is None:
        raise NoticeRefused(translate("NoticeCorrecting", "No acknowledgement is entered that could be taken back."))
    connection.execute(_TAKE_BACK, values)
    enter(
        connection,
        at=utc_text(hand.at),
        by=hand.by,
        what=TAKEN_BACK,
        subject=SUBJECT,
        subject_id=notice_id,
        advisor_id=person_id,
        detail={"was": {"name": row.name, "acknowledged_on": row.acknowledged_on}, "now": {}},
    )
