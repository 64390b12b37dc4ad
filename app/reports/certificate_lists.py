"""What a sampling certificate lists below its tables: what was left out, replaced, never heard, drawn besides."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from app.domain.sampling_certificate import Certificate, Line
from app.domain.sampling_json import total_left_out
from app.language import translate
from app.reports.style import date_and_time


def lists(
    certificate: Certificate, lines: Sequence[Line], names: dict[int, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each list's heading and lines; those of which there is seldom anything only where there is."""
    by_hand, unheard = tuple(_by_hand(certificate)), tuple(_unheard(lines, names))
    nothing, none = translate("CertificateFacts", "Nothing"), translate("CertificateFacts", "None")
    return (
        (translate("CertificateFacts", "Left out of the frame"), tuple(_left_out(certificate)) or (nothing,)),
        *(((translate("CertificateFacts", "Excluded by hand"), by_hand),) if by_hand else ()),
        (translate("CertificateFacts", "Replacements"), tuple(_replaced(certificate)) or (none,)),
        *(((translate("CertificateFacts", "Strata not in the sample"), unheard),) if unheard else ()),
        (translate("CertificateFacts", "Other draws of this month"), tuple(_others(certificate)) or (none,)),
    )


def hand(name: str) -> str:
    """Return who did it, also where nobody was at the keyboard."""
    return name or translate("CertificateFacts", "the command line")


def local(text: str) -> datetime:
    """Return a stored moment in local time."""
    return datetime.fromisoformat(text).astimezone()


def _left_out(certificate: Certificate) -> Iterator[str]:
    for each in total_left_out(certificate.tranches):
        named = translate("CertificateFacts", " (number {0})").format(_numbers(each.named)) if each.named else ""
        yield f"{each.why}: {each.how_many:,}{named}"


def _by_hand(certificate: Certificate) -> Iterator[str]:
    for each in certificate.by_hand:
        said = (
            translate("CertificateFacts", "Number {0} excluded, {1}, {2}: {3}")
            if each.out
            else translate("CertificateFacts", "Number {0} let in again, {1}, {2}: {3}")
        )
        yield said.format(each.interaction_id, date_and_time(local(each.at)), hand(each.by), each.reason)


def _replaced(certificate: Certificate) -> Iterator[str]:
    for each in certificate.replacements:
        by = (
            translate("CertificateFacts", "number {0}").format(each.replaced_by)
            if each.replaced_by
            else translate("CertificateFacts", "none, for none was left")
        )
        number = translate("CertificateFacts", "Number {0} by ").format(each.interaction_id)
        yield f"{number}{by}, {date_and_time(local(each.at))}, {hand(each.by)}: {each.reason}"


def _unheard(lines: Sequence[Line], names: dict[int, str]) -> Iterator[str]:
    for line in lines:
        if line.stratum and line.is_unheard:
            said = translate("CertificateFacts", "{0}: none of {1} by {2}")
            why = "" if line.target else translate("CertificateFacts", ", whose share comes to less than one")
            yield said.format(names[line.advisor_id], line.frame, line.stratum) + why


def _others(certificate: Certificate) -> Iterator[str]:
    for each in certificate.other_draws:
        said = translate("CertificateFacts", "Sample {0}: {1}, seed {2}, {3}, {4}").format(
            each.sample_id, each.method, each.seed, date_and_time(local(each.drawn_at)), hand(each.drawn_by)
        )
        now = (
            translate("CertificateFacts", "; abandoned: {0}").format(each.abandoned.reason)
            if each.abandoned
            else translate("CertificateFacts", "; in use")
        )
        yield said + now


def _numbers(named: Sequence[int]) -> str:
    shown = ", ".join(str(each) for each in named[:10])
    return shown + (translate("CertificateFacts", " and {0} more").format(len(named) - 10) if len(named) > 10 else "")
