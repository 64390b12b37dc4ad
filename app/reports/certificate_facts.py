"""What a sampling certificate says on paper, as plain words in the order of reading."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.days import said_month
from app.domain.frame import HASHED
from app.domain.sampling import METHOD_WORDS
from app.domain.sampling_certificate import Certificate, Line
from app.domain.sampling_plan import Method, Plan, Tranches
from app.domain.times import length_text
from app.domain.words import Channel
from app.language import translate
from app.reports.certificate_lists import hand, lists, local
from app.reports.style import date_and_time, long_date


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; ``shares`` of the width for each column, ``figures`` says which are set to the right."""

    heading: str
    heads: tuple[str, ...]
    shares: tuple[int, ...]
    figures: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything on the page; ``chip`` is a word beside the title, ``signed`` stands at its right."""

    title: str
    chip: str
    subject: str
    signed: tuple[str, ...]
    issued: datetime
    told: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]
    foot: str


def facts_of(certificate: Certificate) -> Facts:
    """Return what the page of a certificate says."""
    issued = local(certificate.issued_at)
    latest = certificate.tranches[-1]
    names = {each.id: each.name for each in certificate.advisors}
    lines = certificate.lines()
    return Facts(
        title=translate("CertificateFacts", "Sampling certificate"),
        chip=translate("CertificateFacts", "Abandoned") if certificate.abandoned else "",
        subject=translate("CertificateFacts", "{0} · {1} · sample {2}").format(
            certificate.library, said_month(certificate.period), certificate.sample_id
        ),
        signed=(
            translate("CertificateFacts", "Drawn by {0}").format(latest.drawn_by)
            if latest.drawn_by
            else translate("CertificateFacts", "Drawn from {0}").format(hand("")),
            long_date(local(latest.drawn_at)),
            translate("CertificateFacts", "Issued {0}").format(long_date(issued)),
        ),
        issued=issued,
        told=_told(certificate),
        tables=(_tranches(certificate), _advisors(certificate, lines, names), _strata(certificate, lines)),
        lists=lists(certificate, lines, names),
        foot=(
            translate(
                "CertificateFacts",
                "Anybody can draw this sample again: fair-hearing sample verify CERTIFICATE.json "
                "LIBRARY. The JSON file lists every interaction of the frame. All chance comes from "
                "SHA-256 of the seed and of the interactions' numbers ({0}, algorithm {1}).",
            ).format(certificate.program, certificate.algorithm)
        ),
    )


def _told(certificate: Certificate) -> tuple[tuple[str, str], ...]:
    told = [
        (translate("CertificateFacts", "Method"), METHOD_WORDS[certificate.plan.method]),
        (translate("CertificateFacts", "Plan"), _plan(certificate.plan)),
        (translate("CertificateFacts", "Seed"), str(certificate.seed)),
        (
            translate("CertificateFacts", "Frame"),
            translate("CertificateFacts", "{0:,} interactions that could be drawn").format(certificate.frame_size),
        ),
        (translate("CertificateFacts", "Fingerprint"), _spaced(certificate.fingerprint)),
        (translate("CertificateFacts", "Fingerprint of"), HASHED),
        (
            translate("CertificateFacts", "In the sample"),
            translate(
                "CertificateFacts", "{0:,}, of which {1:,} evaluated; {2:,} spot checks besides, outside the sample"
            ).format(
                len(certificate.in_sample),
                sum(each.evaluated for each in certificate.in_sample),
                certificate.spot_checks,
            ),
        ),
    ]
    if certificate.abandoned:
        gone = certificate.abandoned
        when = date_and_time(local(gone.at))
        told.insert(
            0,
            (
                translate("CertificateFacts", "Abandoned"),
                translate("CertificateFacts", "{0} by {1}: {2}").format(when, hand(gone.by), gone.reason),
            ),
        )
    return tuple(told)


def _plan(plan: Plan) -> str:
    channels = (
        translate("CertificateFacts", "all channels")
        if set(plan.channels) == set(Channel)
        else ", ".join(each.said for each in plan.channels)
    )
    parts = [
        translate("CertificateFacts", "{0} of each advisor").format(plan.quota),
        translate("CertificateFacts", "{0} of one in the first {1} months").format(
            plan.new_starter_quota, plan.new_starter_months
        )
        if plan.new_starter_months and plan.new_starter_quota != plan.quota
        else "",
        channels,
        translate("CertificateFacts", "{0} or longer").format(length_text(plan.min_length_ms))
        if plan.min_length_ms
        else translate("CertificateFacts", "any length"),
        translate("CertificateFacts", "at {0}").format(", ".join(band.name for band in plan.hours))
        if plan.hours
        else translate("CertificateFacts", "at all hours"),
        *(
            translate("CertificateFacts", "without {0} “{1}” ({2})").format(rule.kind.said, rule.value, rule.reason)
            for rule in plan.rules
        ),
        translate("CertificateFacts", "split over {0}").format(plan.strata.said)
        if plan.method is Method.STRATIFIED
        else "",
        translate("CertificateFacts", "in weekly tranches")
        if plan.tranches is Tranches.WEEKLY
        else translate("CertificateFacts", "drawn at once"),
    ]
    return "; ".join(part for part in parts if part)


def _tranches(certificate: Certificate) -> Table:
    replacing = {each.replaced_by for each in certificate.replacements}
    drawn = Counter(item.tranche for item in certificate.items if item.interaction_id not in replacing)
    return Table(
        translate("CertificateFacts", "Tranches"),
        (
            translate("CertificateFacts", "Tranche"),
            translate("CertificateFacts", "From what had come until"),
            translate("CertificateFacts", "At"),
            translate("CertificateFacts", "By"),
            translate("CertificateFacts", "Frame"),
            translate("CertificateFacts", "Drawn"),
        ),
        (10, 24, 26, 20, 10, 10),
        (False, False, False, False, True, True),
        tuple(
            (
                str(each.number),
                long_date(each.until),
                date_and_time(local(each.drawn_at)),
                hand(each.drawn_by),
                f"{each.frame.size:,}",
                f"{drawn[each.number]:,}",
            )
            for each in certificate.tranches
        ),
    )


def _advisors(certificate: Certificate, lines: Sequence[Line], names: dict[int, str]) -> Table:
    mine = {line.advisor_id: line for line in lines if not line.stratum}
    quotas = {each.id: each for each in certificate.advisors}
    order = sorted(mine.values(), key=lambda line: (-line.missing, names[line.advisor_id], line.advisor_id))
    rows = [
        (
            names[line.advisor_id]
            + (translate("CertificateFacts", " (new starter)") if quotas[line.advisor_id].is_new_starter else ""),
            str(quotas[line.advisor_id].quota),
            *_figures(line),
        )
        for line in order
    ]
    sums = [sum(column) for column in zip(*(_counts(line) for line in order), strict=True)]
    total = (
        translate("CertificateFacts", "Together"),
        f"{sum(each.quota for each in certificate.advisors):,}",
        *(f"{each:,}" for each in sums),
    )
    return Table(
        translate("CertificateFacts", "Target and achieved by advisor"),
        (
            translate("CertificateFacts", "Advisor"),
            translate("CertificateFacts", "Month's quota"),
            translate("CertificateFacts", "Frame"),
            translate("CertificateFacts", "Due so far"),
            translate("CertificateFacts", "Drawn"),
            translate("CertificateFacts", "Evaluated"),
            translate("CertificateFacts", "Missing"),
        ),
        (28, 12, 12, 12, 12, 12, 12),
        (False, True, True, True, True, True, True),
        tuple(rows),
        total if len(rows) > 1 else (),
    )


def _strata(certificate: Certificate, lines: Sequence[Line]) -> Table:
    by_name: dict[str, list[int]] = {}
    for line in lines:
        if line.stratum:
            counts = by_name.setdefault(line.stratum, [0] * 5)
            by_name[line.stratum] = [one + more for one, more in zip(counts, _counts(line), strict=True)]
    return Table(
        translate("CertificateFacts", "Target and achieved by {0}").format(certificate.plan.strata.said),
        (
            translate("CertificateFacts", "Stratum"),
            translate("CertificateFacts", "Frame"),
            translate("CertificateFacts", "Due so far"),
            translate("CertificateFacts", "Drawn"),
            translate("CertificateFacts", "Evaluated"),
            translate("CertificateFacts", "Missing"),
        ),
        (40, 12, 12, 12, 12, 12),
        (False, True, True, True, True, True),
        tuple((name, *(f"{each:,}" for each in counts)) for name, counts in sorted(by_name.items())),
    )


def _counts(line: Line) -> tuple[int, int, int, int, int]:
    return line.frame, line.target, line.drawn, line.evaluated, line.missing


def _figures(line: Line) -> tuple[str, ...]:
    return tuple(f"{each:,}" for each in _counts(line))


def _spaced(digits: str) -> str:
    """Return a fingerprint in groups of eight, which the eye can compare."""
    return "SHA-256 " + " ".join(digits[place : place + 8] for place in range(0, len(digits), 8))
