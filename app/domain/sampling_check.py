"""Whether a certificate holds: its sample drawn again, from the frame it lists and from the library's as it is now."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.frame import Frame, FrameItem, frame_of, sift
from app.domain.lots import ALGORITHM
from app.domain.sampling import Pick, replacement
from app.domain.sampling_certificate import Certificate, Item, Replacement, Tranche, redrawn, scheme_of
from app.language import plural, translate

_SAID = 12


class Change(NamedTuple):
    """An interaction whose place in the frame is another one than certified."""

    interaction_id: int
    advisor_id: int
    started: str
    tranche: int
    stratum: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What drawing again told.

    ``kept`` says whether the certificate draws the sample it names from the frame it lists; ``came``, ``went`` and
    ``moved`` (another advisor, start or stratum) how the library's frame differs from that one; ``items_again`` how
    many of ``items`` the library's frame, as it is now, would give. ``problems`` are sentences, none where all is well.
    """

    kept: bool
    came: tuple[Change, ...]
    went: tuple[Change, ...]
    moved: tuple[Change, ...]
    items: int
    items_again: int
    problems: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Return whether the library gives the very same sample from the very same frame."""
        return self.kept and not self.problems and not (self.came or self.went or self.moved)


def check(certificate: Certificate, items: Iterable[FrameItem]) -> Verdict:
    """Draw the certificate's sample again; ``items`` are all interactions of its period in the library."""
    problems = _own_flaws(certificate)
    now, came, went, moved = _frames_now(certificate, items)
    again = _with_replacements(certificate, now, {change.interaction_id for change in went})
    drawn = {item.interaction_id for item in certificate.items}
    return Verdict(
        not problems, came, went, moved, len(drawn), len(drawn & {each.interaction_id for each in again}), problems
    )


def queue_flaws(
    certificate: Certificate, items: Iterable[Item], replacements: Iterable[Replacement]
) -> tuple[str, ...]:
    """Return how the library's own queue of the certificate's sample differs from what the certificate names.

    What was drawn in later tranches, or replaced since, is no difference.
    """
    tranches = {item.interaction_id: item.tranche for item in items}
    named = {item.interaction_id for item in certificate.items}
    later = {each.replaced_by for each in replacements}
    last = certificate.tranches[-1].number if certificate.tranches else 0
    gone = named - tranches.keys()
    more = {number for number, tranche in tranches.items() if tranche <= last} - named - later
    said = []
    if gone:
        said.append(
            translate("SamplingCheck", "The library's queue lacks what the certificate names: {0}.").format(
                _numbers(gone)
            )
        )
    if more:
        said.append(
            translate("SamplingCheck", "The library's queue has what was not drawn: {0}.").format(_numbers(more))
        )
    return tuple(said)


def _numbers(found: Collection[int]) -> str:
    listed = ", ".join(map(str, sorted(found)[:_SAID]))
    if len(found) > _SAID:
        return translate("SamplingCheck", "interactions {0} and {1} more").format(listed, len(found) - _SAID)
    return plural("SamplingCheck", "interaction {0}", "interactions {0}", len(found)).format(listed)


def _own_flaws(certificate: Certificate) -> tuple[str, ...]:
    """Return in which ways a certificate contradicts itself; with another algorithm nothing can be said."""
    if certificate.algorithm != ALGORITHM:
        return (
            translate("SamplingCheck", "It was drawn by version {0} of the method, which is not known here.").format(
                certificate.algorithm
            ),
        )
    listed = [entry.id for tranche in certificate.tranches for group in tranche.frame.groups for entry in group.entries]
    if len(listed) != len(set(listed)):
        return (translate("SamplingCheck", "An interaction stands in its frame more than once."),)
    plan = certificate.plan
    usual = {True: plan.new_starter_quota, False: plan.quota}
    last = certificate.tranches[-1].quotas if certificate.tranches else {}
    if any(each.quota != usual[each.is_new_starter] or last.get(each.id, each.quota) != each.quota
           for each in certificate.advisors):  # fmt: skip
        return (
            translate("SamplingCheck", "Its quotas are not those of its plan: it was changed after it was issued."),
        )
    wanted = {Pick(item.interaction_id, item.advisor_id, item.stratum) for item in certificate.items}
    again = set(_with_replacements(certificate, [tranche.frame for tranche in certificate.tranches], ()))
    if again != wanted:
        missing, extra = len(again - wanted), len(wanted - again)
        return (
            translate(
                "SamplingCheck",
                "Its own frame and seed draw another sample: {0} drawn that it does not name, {1} "
                "named that are not drawn.",
            ).format(missing, extra),
        )
    return ()


def _with_replacements(certificate: Certificate, frames: Sequence[Frame], gone: Collection[int]) -> list[Pick]:
    """Return all that is drawn from ``frames``, tranche by tranche, then each replacement; ``gone`` are passed over."""
    tranches = [each._replace(frame=frame) for each, frame in zip(certificate.tranches, frames, strict=True)]
    draws = redrawn(certificate.plan, certificate.period, certificate.seed, tranches)
    picks = [pick for drawn in draws for pick in drawn.picks]
    places = {
        entry.id: (tranche, group)
        for tranche in tranches
        for group in tranche.frame.groups
        for entry in group.entries
    } if certificate.replacements else {}  # fmt: skip
    used = {pick.interaction_id for pick in picks} | set(gone)
    for done in certificate.replacements:
        if done.interaction_id not in places:
            continue
        tranche, group = places[done.interaction_id]
        used.update(done.passed)
        scheme = scheme_of(certificate.plan, certificate.period, certificate.seed, tranche.quotas)
        found = replacement(group, done.interaction_id, used, scheme)
        if found is not None:
            picks.append(Pick(found, group.advisor_id, group.stratum))
            used.add(found)
    return picks


def _frames_now(
    certificate: Certificate, items: Iterable[FrameItem]
) -> tuple[list[Frame], tuple[Change, ...], tuple[Change, ...], tuple[Change, ...]]:
    """Return the frame of each tranche as the library has it now, and what came, went and moved since."""
    then = _listed(certificate.tranches, [tranche.frame for tranche in certificate.tranches])
    eligible = {item.id: item for item in _eligible(certificate, items, then)}
    belongs = {
        item.id: then[item.id].tranche if item.id in then else _first_tranche(certificate.tranches, item)
        for item in eligible.values()
    }
    frames = [
        frame_of((item for item in eligible.values() if belongs[item.id] == tranche.number), certificate.plan)
        for tranche in certificate.tranches
    ]
    now = _listed(certificate.tranches, frames)
    came = _sorted(now[number] for number in now.keys() - then.keys())
    went = _sorted(then[number] for number in then.keys() - now.keys())
    moved = _sorted(now[number] for number in now.keys() & then.keys() if now[number] != then[number])
    return frames, came, went, moved


def _eligible(certificate: Certificate, items: Iterable[FrameItem], then: Mapping[int, Change]) -> list[FrameItem]:
    """Return what the library's frame holds now by the certificate's plan and exclusions, as far as had come then."""
    if not certificate.tranches:
        return []
    last = certificate.tranches[-1].last_interaction
    advisors = {advisor for tranche in certificate.tranches for advisor in tranche.quotas}
    excluded = {
        number: left.why
        for tranche in certificate.tranches
        for left in tranche.left_out
        for number in left.named
        if number not in then
    }
    come = (item for item in items if item.id <= last and item.advisor_id in advisors)
    return sift(come, certificate.plan, excluded)[0]


def _first_tranche(tranches: Sequence[Tranche], item: FrameItem) -> int:
    """Return the tranche that an interaction would have been drawn from, 0 where it came after the last."""
    come = (each for each in tranches if item.id <= each.last_interaction and item.started[:10] <= str(each.until))
    return next((tranche.number for tranche in come), 0)


def _listed(tranches: Sequence[Tranche], frames: Sequence[Frame]) -> dict[int, Change]:
    return {
        entry.id: Change(entry.id, group.advisor_id, entry.started, tranche.number, group.stratum)
        for tranche, frame in zip(tranches, frames, strict=True)
        for group in frame.groups
        for entry in group.entries
    }


def _sorted(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda change: (change.started, change.interaction_id)))
