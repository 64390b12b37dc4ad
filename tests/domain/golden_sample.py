"""The golden vector of sampling: what a fixed frame and seed draw, on every machine and in every version of Python."""

import json
import sys
from hashlib import sha256

from app.domain.frame import frame_of
from app.domain.lots import below, key
from app.domain.sampling import Scheme, Share, draw, replacement
from app.domain.sampling_plan import Method, Plan, Strata
from tests.domain.frames import contacts

SEED = 20261101


def vector() -> dict[str, object]:
    """Return everything that must never change while the algorithm's version is 1."""
    told: dict[str, object] = {
        "key": key(SEED, 4711).hex(),
        "below": [below(limit, SEED, "start", "1.5") for limit in (1, 2, 37, 1000, 2**200 + 1)],
    }
    items = contacts(37, 5, 1) + contacts(11, 6, 100) + contacts(3, 7, 200)
    for method, strata in (
        (Method.SYSTEMATIC, Strata.CHANNEL),
        (Method.RANDOM, Strata.CHANNEL),
        (Method.STRATIFIED, Strata.CHANNEL),
        (Method.STRATIFIED, Strata.SERVICE),
        (Method.STRATIFIED, Strata.HOURS),
    ):
        plan = Plan(method=method, strata=strata)
        scheme = Scheme(method, SEED, {5: 8, 6: 4, 7: 4}, 30)
        frames = [
            frame_of([item for item in items if first <= item.started[8:10] < last], plan)
            for first, last in (("00", "16"), ("16", "99"))
        ]
        before: list[Share] = []
        picks = []
        for number, frame in enumerate(frames, start=1):
            drawn = draw(frame, scheme, number, 15 * number, before)
            before += drawn.shares
            picks.append([pick.interaction_id for pick in drawn.picks])
        group = frames[0].groups[0]
        told[f"{method} {strata}"] = {
            "frames": [frame.fingerprint for frame in frames],
            "picks": picks,
            "next": replacement(group, group.entries[0].id, {pick for each in picks for pick in each}, scheme),
        }
    return told


def digest() -> str:
    """Return the SHA-256 of the vector as JSON."""
    return sha256(json.dumps(vector(), sort_keys=True).encode()).hexdigest()


if __name__ == "__main__":
    sys.stdout.write(digest() if "--digest" in sys.argv else json.dumps(vector(), indent=1))
