"""What a sampling certificate says on paper, as plain words in the order of reading."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.frame import HASHED
from app.domain.sampling import METHOD_WORDS
from app.domain.sampling_certificate import Certificate, Line, days_of
from app.domain.sampling_json import total_left_out
from app.domain.sampling_plan import Method, Plan, Tranches
from app.domain.times import length_text
from app.domain.words import Channel
from app.reports.style import MONTHS, date_and_time, long_date

NOBODY = "the command line"
"""Who draws where nobody is at the keyboard."""


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
    issued = _local(certificate.issued_at)
    first, _ = days_of(certificate.period)
    latest = certificate.tranches[-1]
    names = {each.id: each.name for each in certificate.advisors}
    lines = certificate.lines()
    return Facts(
        title="Sampling certificate",
        chip="Abandoned" if certificate.abandoned else "",
        subject=f"{certificate.library} · {MONTHS[first.month - 1]} {first.year} · sample {certificate.sample_id}",
        signed=(
            f"Drawn by {latest.drawn_by}" if latest.drawn_by else f"Drawn from {NOBODY}",
            long_date(_local(latest.drawn_at)),
            f"Issued {long_date(issued)}",
        ),
        issued=issued,
        told=_told(certificate),
        tables=(_tranches(certificate), _advisors(certificate, lines, names), _strata(certificate, lines)),
        lists=_lists(certificate, lines, names),
        foot=(
            "Anybody can draw this sample again: fair-hearing sample verify CERTIFICATE.json LIBRARY. The JSON file "
            "lists every interaction of the frame. All chance comes from SHA-256 of the seed and of the interactions' "
            f"numbers ({certificate.program}, algorithm {certificate.algorithm})."
        ),
    )


def _told(certificate: Certificate) -> tuple[tuple[str, str], ...]:
    told = [
        ("Method", METHOD_WORDS[certificate.plan.method]),
        ("Plan", _plan(certificate.plan)),
        ("Seed", str(certificate.seed)),
        ("Frame", f"{certificate.frame_size:,} interactions that could be drawn"),
        ("Fingerprint", _spaced(certificate.fingerprint)),
        ("Fingerprint of", HASHED),
        (
            "In the sample",
            f"{len(certificate.in_sample):,}, of which {sum(each.evaluated for each in certificate.in_sample):,} "
            f"evaluated; {certificate.spot_checks:,} spot checks besides, outside the sample",
        ),
    ]
    if certificate.abandoned:
        gone = certificate.abandoned
        when = date_and_time(_local(gone.at))
        told.insert(0, ("Abandoned", f"{when} by {gone.by or NOBODY}: {gone.reason}"))
    return tuple(told)


def _plan(plan: Plan) -> str:
    channels = "all channels" if set(plan.channels) == set(Channel) else ", ".join(each.value for each in plan.channels)
    parts = [
        f"{plan.quota} of each advisor",
        f"{plan.new_starter_quota} of one in the first {plan.new_starter_months} months"
        if plan.new_starter_months and plan.new_starter_quota != plan.quota
        else "",
        channels,
        f"{length_text(plan.min_length_ms)} or longer" if plan.min_length_ms else "any length",
        "at " + ", ".join(band.name for band in plan.hours) if plan.hours else "at all hours",
        *(f"without {rule.kind.value} “{rule.value}” ({rule.reason})" for rule in plan.rules),
        f"split over {plan.strata.value}" if plan.method is Method.STRATIFIED else "",
        "in weekly tranches" if plan.tranches is Tranches.WEEKLY else "drawn at once",
    ]
    return "; ".join(part for part in parts if part)


def _tranches(certificate: Certificate) -> Table:
    replacing = {each.replaced_by for each in certificate.replacements}
    drawn = Counter(item.tranche for item in certificate.items if item.interaction_id not in replacing)
    return Table(
        "Tranches",
        ("Tranche", "From what had come until", "At", "By", "Frame", "Drawn"),
        (10, 24, 26, 20, 10, 10),
        (False, False, False, False, True, True),
        tuple(
            (
                str(each.number),
                long_date(each.until),
                date_and_time(_local(each.drawn_at)),
                each.drawn_by or NOBODY,
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
            names[line.advisor_id] + (" (new starter)" if quotas[line.advisor_id].is_new_starter else ""),
            str(quotas[line.advisor_id].quota),
            *_figures(line),
        )
        for line in order
    ]
    sums = [sum(column) for column in zip(*(_counts(line) for line in order), strict=True)]
    total = ("Together", f"{sum(each.quota for each in certificate.advisors):,}", *(f"{each:,}" for each in sums))
    return Table(
        "Target and achieved by advisor",
        ("Advisor", "Month's quota", "Frame", "Due so far", "Drawn", "Evaluated", "Missing"),
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
        f"Target and achieved by {certificate.plan.strata.value}",
        ("Stratum", "Frame", "Due so far", "Drawn", "Evaluated", "Missing"),
        (40, 12, 12, 12, 12, 12),
        (False, True, True, True, True, True),
        tuple((name, *(f"{each:,}" for each in counts)) for name, counts in sorted(by_name.items())),
    )


def _lists(
    certificate: Certificate, lines: Sequence[Line], names: dict[int, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    left_out = tuple(
        f"{each.why}: {each.how_many:,}" + (f" (number {_numbers(each.named)})" if each.named else "")
        for each in total_left_out(certificate.tranches)
    )
    replaced = tuple(
        f"Number {each.interaction_id} by "
        + (f"number {each.replaced_by}" if each.replaced_by else "none, for none was left")
        + f", {date_and_time(_local(each.at))}, {each.by or NOBODY}: {each.reason}"
        for each in certificate.replacements
    )
    by_hand = tuple(
        f"Number {each.interaction_id} {'excluded' if each.out else 'let in again'}, {date_and_time(_local(each.at))}, "
        f"{each.by or NOBODY}: {each.reason}"
        for each in certificate.by_hand
    )
    others = tuple(
        f"Sample {each.sample_id}: {each.method}, seed {each.seed}, {date_and_time(_local(each.drawn_at))}, "
        f"{each.drawn_by or NOBODY}" + (f"; abandoned: {each.abandoned.reason}" if each.abandoned else "; in use")
        for each in certificate.other_draws
    )
    unheard = tuple(
        f"{names[line.advisor_id]}: none of {line.frame} by {line.stratum}"
        + ("" if line.target else ", whose share comes to less than one")
        for line in lines
        if line.stratum and line.is_unheard
    )
    return (
        ("Left out of the frame", left_out or ("Nothing",)),
        *((("Excluded by hand", by_hand),) if by_hand else ()),
        ("Replacements", replaced or ("None",)),
        *((("Strata not in the sample", unheard),) if unheard else ()),
        ("Other draws of this month", others or ("None",)),
    )


def _counts(line: Line) -> tuple[int, int, int, int, int]:
    return line.frame, line.target, line.drawn, line.evaluated, line.missing


def _figures(line: Line) -> tuple[str, ...]:
    return tuple(f"{each:,}" for each in _counts(line))


def _numbers(named: Sequence[int]) -> str:
    shown = ", ".join(str(each) for each in named[:10])
    return shown + (f" and {len(named) - 10} more" if len(named) > 10 else "")


def _spaced(digits: str) -> str:
    """Return a fingerprint in groups of eight, which the eye can compare."""
    return "SHA-256 " + " ".join(digits[place : place + 8] for place in range(0, len(digits), 8))


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()
