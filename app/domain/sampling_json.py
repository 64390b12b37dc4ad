"""A certificate as the JSON file that is handed out, and read back from it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from app.domain.frame import HASHED, Entry, Frame, Group, LeftOut
from app.domain.json_place import JsonPlace, read_json
from app.domain.misread import Misread
from app.domain.sampling import METHOD_WORDS, Draw, Share
from app.domain.sampling_certificate import (
    FORMAT,
    Abandoned,
    Advisor,
    ByHand,
    Certificate,
    Item,
    Line,
    OtherDraw,
    Replacement,
    Tranche,
    days_of,
    redrawn,
)
from app.domain.sampling_plan import PlanRefused, plan_from_json
from app.language import translate

T = TypeVar("T")
KIND = "fair-hearing sampling certificate"
EXPLAINED = (
    "The key of an interaction is the SHA-256 of the text “fair-hearing ALGORITHM|SEED|item|NUMBER”; a whole number "
    "below L is the SHA-256 of “fair-hearing ALGORITHM|SEED|start|TRANCHE.ADVISOR|TRY”, read as 256 bits, highest byte "
    "first, modulo L, where digests from the largest multiple of L on are passed over for the next TRY (0, 1, 2 …)."
)
"""How chance is made, in words for who draws again without this program."""


TEXTS = ("method_in_words", "frame_sha256_of", "chance_from")
"""What only explains, and may be worded otherwise in another version."""


class CertificateRefused(ValueError):
    """A file that is not a certificate that can be read here; its text says why."""


class CertificateAltered(CertificateRefused):
    """A certificate whose parts do not fit together, as when it was changed after it was issued."""


def as_json(certificate: Certificate) -> dict[str, Any]:
    """Return a certificate as plain values, the most asked for first."""
    plan, tranches = certificate.plan, certificate.tranches
    first, last = days_of(certificate.period)
    draws = redrawn(plan, certificate.period, certificate.seed, tranches)
    latest = tranches[-1] if tranches else None
    return {
        "kind": KIND,
        "format": FORMAT,
        "library": {"name": certificate.library, "uid": certificate.library_uid},
        "sample": certificate.sample_id,
        "period": period_text(certificate.period),
        "first_day": first.isoformat(),
        "last_day": last.isoformat(),
        "method": plan.method.value,
        "strata_by": plan.strata.value if plan.method == "stratified" else None,
        "seed": certificate.seed,
        "frame_size": certificate.frame_size,
        "frame_sha256": certificate.fingerprint,
        "drawn_at": latest.drawn_at if latest else None,
        "drawn_by": latest.drawn_by if latest else None,
        "issued_at": certificate.issued_at,
        "program": certificate.program,
        "algorithm": certificate.algorithm,
        "abandoned": _abandoned(certificate.abandoned),
        "plan": plan.as_json(),
        "advisors": [each._asdict() for each in certificate.advisors],
        "strata": [_line(line) for line in certificate.lines()],
        "items": [_item(item, certificate) for item in certificate.items],
        "exclusions": [_left_out(left) for left in total_left_out(tranches)],
        **({"by_hand": [each._asdict() for each in certificate.by_hand]} if certificate.by_hand else {}),
        "replacements": [_replacement(each) for each in certificate.replacements],
        "spot_checks_outside": certificate.spot_checks,
        "other_draws": [_other(each) for each in certificate.other_draws],
        "method_in_words": METHOD_WORDS[plan.method],
        "frame_sha256_of": HASHED,
        "chance_from": EXPLAINED,
        "tranches": [_tranche(tranche, drawn) for tranche, drawn in zip(tranches, draws, strict=True)],
    }


def read_certificate(text: str, name: str) -> Certificate:
    """Return the certificate in the JSON ``text`` of the file ``name``; CertificateRefused where it is none."""
    try:
        place = read_json(text)
        if not isinstance(place.value, dict) or place.value.get("kind") != KIND:
            raise CertificateRefused(translate("SamplingJson", "{0} is not a sampling certificate.").format(name))
        if int(place["format"].number()) > FORMAT:
            raise CertificateRefused(
                translate(
                    "SamplingJson", "{0} was written by a newer version of Fair Hearing; verify it with that one."
                ).format(name)
            )
        certificate = _read(place)
        _compare(place.value, as_json(certificate), name)
        return certificate
    except Misread as error:
        raise CertificateRefused(f"{name}: {error}") from error
    except (PlanRefused, KeyError, TypeError, ValueError) as error:
        if isinstance(error, CertificateRefused):
            raise
        raise CertificateRefused(
            translate("SamplingJson", "{0} is not a whole sampling certificate ({1}).").format(name, error)
        ) from error


def period_text(period: int) -> str:
    """Return a month as "2026-11"."""
    return f"{period // 100:04}-{period % 100:02}"


def total_left_out(tranches: Sequence[Tranche]) -> tuple[LeftOut, ...]:
    """Return what was left out of the last tranche's frame: each frame leaves out what it does of the whole period."""
    return tranches[-1].left_out if tranches else ()


def frame_json(frame: Frame) -> list[dict[str, Any]]:
    """Return a frame as values that JSON can hold: start and number of every interaction, by advisor and stratum."""
    return [{"advisor": group.advisor_id, "stratum": group.stratum, "items": group.entries} for group in frame.groups]


def frame_from_json(raw: Sequence[dict[str, Any]]) -> Frame:
    """Return the frame that ``frame_json`` wrote."""
    return Frame(
        tuple(
            Group(
                int(each["advisor"]),
                str(each["stratum"]),
                tuple(Entry(str(started), int(number)) for started, number in each["items"]),
            )
            for each in raw
        )
    )


def left_out_json(left_out: Sequence[LeftOut]) -> list[dict[str, Any]]:
    """Return what was left out of a frame as plain values."""
    return [_left_out(each) for each in left_out]


def left_out_from_json(raw: Sequence[dict[str, Any]]) -> tuple[LeftOut, ...]:
    """Return what ``left_out_json`` wrote."""
    return tuple(LeftOut(str(each["why"]), int(each["count"]), tuple(map(int, each["interactions"]))) for each in raw)


def _left_out(left: LeftOut) -> dict[str, Any]:
    return {"why": left.why, "count": left.how_many, "interactions": list(left.named)}


def _line(line: Line) -> dict[str, Any]:
    return {
        "advisor": line.advisor_id,
        "stratum": line.stratum,
        "frame": line.frame,
        "target": line.target,
        "achieved": line.drawn,
        "evaluated": line.evaluated,
        "missing": line.missing,
    }


def _item(item: Item, certificate: Certificate) -> dict[str, Any]:
    gone = {each.interaction_id for each in certificate.replacements}
    return {
        "interaction": item.interaction_id,
        "advisor": item.advisor_id,
        "stratum": item.stratum,
        "tranche": item.tranche,
        "evaluated": item.evaluated,
        "replaced": item.interaction_id in gone,
    }


def _replacement(each: Replacement) -> dict[str, Any]:
    return {
        "interaction": each.interaction_id,
        "replaced_by": each.replaced_by,
        "reason": each.reason,
        "at": each.at,
        "by": each.by,
        "passed_over": list(each.passed),
    }


def _abandoned(each: Abandoned | None) -> dict[str, Any] | None:
    return each._asdict() if each else None


def _other(each: OtherDraw) -> dict[str, Any]:
    return {
        "sample": each.sample_id,
        "method": each.method,
        "seed": each.seed,
        "drawn_at": each.drawn_at,
        "drawn_by": each.drawn_by,
        "abandoned": _abandoned(each.abandoned),
    }


def _tranche(tranche: Tranche, drawn: Draw) -> dict[str, Any]:
    return {
        "number": tranche.number,
        "until": tranche.until.isoformat(),
        "last_interaction": tranche.last_interaction,
        "drawn_at": tranche.drawn_at,
        "drawn_by": tranche.drawn_by,
        "program": tranche.program,
        "quotas": {str(advisor): quota for advisor, quota in sorted(tranche.quotas.items())},
        "frame_size": tranche.frame.size,
        "frame_sha256": tranche.frame.fingerprint,
        "exclusions": left_out_json(tranche.left_out),
        "groups": [_group(share) for share in drawn.shares],
        "frame": [group | {"items": list(map(list, group["items"]))} for group in frame_json(tranche.frame)],
    }


def _group(share: Share) -> dict[str, Any]:
    chance = share.probability
    return {
        "advisor": share.advisor_id,
        "stratum": share.stratum,
        "size": share.size,
        "due": share.due,
        "drawn": share.drawn,
        "probability": f"{chance.numerator}/{chance.denominator}",
    }


def _read(place: JsonPlace) -> Certificate:
    raw = place.value
    return Certificate(
        library=place["library"]["name"].text(),
        library_uid=place["library"]["uid"].text(),
        sample_id=int(place["sample"].number()),
        period=_period(place["period"].text()),
        issued_at=place["issued_at"].text(),
        program=place["program"].text(),
        algorithm=int(place["algorithm"].number()),
        plan=plan_from_json(place["plan"].value),
        seed=int(raw["seed"]),
        advisors=_each(
            raw["advisors"], lambda a: Advisor(int(a["id"]), a["name"], int(a["quota"]), a["is_new_starter"])
        ),
        tranches=_each(raw["tranches"], _tranche_read),
        items=_each(
            raw["items"],
            lambda i: Item(int(i["interaction"]), int(i["advisor"]), i["stratum"], int(i["tranche"]), i["evaluated"]),
        ),
        replacements=_each(
            raw["replacements"],
            lambda r: Replacement(
                int(r["interaction"]), r["replaced_by"], r["reason"], r["at"], r["by"], tuple(r["passed_over"])
            ),
        ),
        abandoned=_abandoned_read(raw["abandoned"]),
        other_draws=_each(
            raw["other_draws"],
            lambda o: OtherDraw(
                o["sample"], o["method"], o["seed"], o["drawn_at"], o["drawn_by"], _abandoned_read(o["abandoned"])
            ),
        ),
        spot_checks=int(raw["spot_checks_outside"]),
        by_hand=_each(
            raw.get("by_hand", ()), lambda h: ByHand(int(h["interaction_id"]), h["out"], h["reason"], h["at"], h["by"])
        ),
    )


def _tranche_read(raw: dict[str, Any]) -> Tranche:
    return Tranche(
        int(raw["number"]),
        date.fromisoformat(raw["until"]),
        int(raw["last_interaction"]),
        frame_from_json(raw["frame"]),
        {int(advisor): int(quota) for advisor, quota in raw["quotas"].items()},
        left_out_from_json(raw["exclusions"]),
        str(raw["program"]),
        str(raw["drawn_at"]),
        str(raw["drawn_by"]),
    )


def _compare(raw: dict[str, Any], again: dict[str, Any], name: str) -> None:
    """Raise CertificateAltered where anything written does not follow from what was read."""
    for key, value in again.items():
        if key not in TEXTS and raw.get(key) != value:
            words = key.replace("_", " ")
            raise CertificateAltered(
                translate("SamplingJson", "{0} was changed after it was issued: its {1} does not fit the rest.").format(
                    name, words
                )
            )


def _abandoned_read(raw: dict[str, Any] | None) -> Abandoned | None:
    return Abandoned(raw["at"], raw["by"], raw["reason"]) if raw else None


def _each(raw: Sequence[dict[str, Any]], make: Callable[[dict[str, Any]], T]) -> tuple[T, ...]:
    return tuple(make(each) for each in raw)


def _period(text: str) -> int:
    return int(text[:4]) * 100 + int(text[5:7])
