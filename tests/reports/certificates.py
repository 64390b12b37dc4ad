"""Certificates for tests of the printed page, drawn by the real rules from made-up frames."""

from datetime import date

from app.domain.frame import LeftOut, frame_of
from app.domain.sampling_certificate import (
    Abandoned,
    Advisor,
    Certificate,
    Item,
    OtherDraw,
    Replacement,
    Tranche,
    redrawn,
)
from app.domain.sampling_plan import Plan
from tests.domain.frames import contacts

NAMES = (
    "Priya Nair",
    "Tom Ashworth",
    "Zoë Œuvrard-Ŷork",
    "Bartholomew Featherstonehaugh-Cholmondeley of Nether Wallop",
)


def certificate(advisors: int = 7, plan: Plan = Plan(), extras: int = 0) -> Certificate:  # noqa: B008 - frozen
    """Return a certificate of ``advisors`` over two tranches; ``extras`` fills every list with so many entries."""
    people = [Advisor(number, NAMES[number % 4] + f" {number}", plan.quota, False) for number in range(1, advisors + 1)]
    items = [item for each in people for item in contacts(20, each.id, each.id * 1000)]
    quotas = {each.id: each.quota for each in people}
    tranches = tuple(
        Tranche(
            number,
            date(2026, 11, last),
            10**6,
            frame_of([item for item in items if first < int(item.started[8:10]) <= last], plan),
            quotas,
            tuple(LeftOut(f"Reason {n} for leaving out", n + 1, (7, 8, 9)) for n in range(extras)),
            "fair-hearing 0.1.0",
            f"2026-11-{last:02}T18:30:00.000+00:00",
            "Maureen Lowe" if number == 1 else "",
        )
        for number, (first, last) in enumerate(((0, 15), (15, 30)), start=1)
    )
    drawn = [
        Item(pick.interaction_id, pick.advisor_id, pick.stratum, number, place % 3 > 0)
        for number, done in enumerate(redrawn(plan, 202611, 20261101, tranches), start=1)
        for place, pick in enumerate(done.picks)
    ]
    gone = tuple(
        Replacement(
            each.interaction_id, None, "The recording breaks off after the greeting", "2026-11-29T10:00:00+00:00", ""
        )
        for each in drawn[:extras]
    )
    given_up = Abandoned("2026-11-20T10:00:00+00:00", "Maureen Lowe", "Drawn by the plan of another team")
    others = tuple(
        OtherDraw(number + 2, "random", number, "2026-11-02T10:00:00+00:00", "", given_up) for number in range(extras)
    )
    return Certificate(
        "Northdale Council", "uid", 1, 202611, "2026-11-30T19:00:00.000+00:00", "fair-hearing 0.1.0", 1, plan, 20261101,
        tuple(people), tranches, tuple(drawn), gone, given_up if extras else None, others, 3,
    )  # fmt: skip
