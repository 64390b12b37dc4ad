"""What progress hands out beside the trends: the list of advisors, and the four cards of one of them."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.measures import Measured
from app.domain.standing import Standing
from app.services.people import Person


@dataclass(frozen=True, slots=True)
class AdvisorRow:
    """One advisor's last three months, ``n`` evaluations; ``standing`` is ``None`` without any.

    ``last_evaluated`` is the local time of the latest interaction that has been evaluated.
    """

    person: Person
    n: int
    standing: Standing | None
    last_evaluated: datetime | None


@dataclass(frozen=True, slots=True)
class Summary:
    """An advisor's running quarter, from the month ``first`` (202610) on, as the four cards show it.

    ``standing`` is that of the quarter's routine evaluations, ``None`` without any. Of ``drawn`` interactions in the
    quarter's samples in use ``evaluated`` are done; ``left`` are still to be done in the running month's sample.
    ``first_contact`` stands beside its target, ``rating`` too: the kind of rating with most answers, a mean, a share or
    the net promoter score as its measure says. Both are ``None`` where nobody answered.
    """

    first: int
    standing: Standing | None
    evaluated: int
    drawn: int
    left: int
    first_contact: Measured | None
    rating: Measured | None
