"""What an advisor's dispute may bring about: marks that were named may be raised, and nothing is ever lowered."""

from collections.abc import Collection, Mapping, Sequence

from app.domain import scoring
from app.domain.scorecard import Scorecard
from app.domain.scoring import Result
from app.domain.words import Band, Mark
from app.language import translate

RAISED = (Mark.MET, Mark.NO_OPPORTUNITY)
"""What the answer to a dispute may change a mark to."""

_ORDER = (Band.BELOW, Band.MEETS, Band.EXCEEDS)


def lowered(before: Result, after: Result) -> str | None:
    """Return in a sentence how ``after`` is lower than ``before``, None where it is not; both are complete.

    Lower is a lower percentage or a lower band: where more opportunities turn out to have been missing, a higher
    percentage can still lose the best band, for too little was shown.
    """
    old, new = before.total.outcome, after.total.outcome
    if old is None or new is None:
        raise ValueError("only complete marks can be compared")
    if old.percent is not None and new.percent is not None and new.percent < old.percent:
        return translate("Disputes", "It would lower the score from {0} to {1}.").format(
            _points(before), _points(after)
        )
    if _ORDER.index(new.band) < _ORDER.index(old.band):
        return translate("Disputes", "It would lower the result from “{0}” to “{1}”.").format(
            _words(old.band), _words(new.band)
        )
    return None


def answered(
    card: Scorecard, marks: Sequence[Mark], disputed: Collection[int], changes: Mapping[int, Mark]
) -> tuple[Mark, ...]:
    """Return ``marks`` after the answer ``changes`` some by criterion number; ValueError with the sentence why not.

    Only what was ``disputed`` can be changed, no mark to *not met*, and the result may not come out lower.
    """
    for number, mark in sorted(changes.items()):
        if number not in disputed:
            raise ValueError(
                translate("Disputes", "Criterion {0} was not disputed. To change it, begin a revision.").format(number)
            )
        if mark not in RAISED:
            raise ValueError(
                translate("Disputes", "A dispute never lowers a mark: criterion {0} cannot become “not met”.").format(
                    number
                )
            )
    after = tuple(changes.get(number, mark) for number, mark in enumerate(marks, start=1))
    lower = lowered(scoring.score(card, marks), scoring.score(card, after))
    if lower:
        raise ValueError(translate("Disputes", "A dispute never lowers a result. {0}").format(lower))
    return after


def _points(result: Result) -> str:
    return translate("Disputes", "{0} of {1}").format(result.total.covered, result.total.of)


def _words(band: Band) -> str:
    return {
        Band.BELOW: translate("Disputes", "does not meet expectations"),
        Band.MEETS: translate("Disputes", "meets expectations"),
        Band.EXCEEDS: translate("Disputes", "exceeds expectations"),
    }[band]
