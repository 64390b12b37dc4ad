"""Lots from SHA-256 alone, so that anybody can draw them again, on any machine and in any language.

Every lot is the SHA-256 digest (FIPS 180-4) of a short ASCII text, its fields parted by ``|``, its numbers in decimal:

* the *key* of interaction I under seed S is the digest of ``fair-hearing 1|S|item|I``;
* the number *below* L for purpose P and number N is taken from the digests of ``fair-hearing 1|S|P|N|T`` for the tries
  T = 0, 1, 2 …, each read as a whole number of 256 bits, first byte highest. The first that is less than the largest
  multiple of L within 2^256 is taken, modulo L. What lies above is passed over, so that every remainder is equally
  likely.

The 1 is the version of the algorithm. ``printf 'fair-hearing 1|20261101|item|4711' | sha256sum`` shows a key.
"""

from hashlib import sha256
from itertools import count

ALGORITHM = 1
"""Counted up with anything that would draw other lots from the same frame and seed."""

_ALL = 1 << 256


def key(seed: int, interaction: int) -> bytes:
    """Return the key of an interaction, 32 bytes; those with the smallest keys are drawn first."""
    return sha256(b"fair-hearing %d|%d|item|%d" % (ALGORITHM, seed, interaction)).digest()


def below(limit: int, seed: int, purpose: str, number: str) -> int:
    """Return a whole number from 0 to ``limit`` - 1, each equally likely over the seeds; ValueError for no limit."""
    if limit < 1:
        raise ValueError(f"there is no number from 0 up that is below {limit}")
    enough = _ALL - _ALL % limit
    for attempt in count():
        text = f"fair-hearing {ALGORITHM}|{seed}|{purpose}|{number}|{attempt}"
        drawn = int.from_bytes(sha256(text.encode("ascii")).digest(), "big")
        if drawn < enough:
            return drawn % limit
    raise AssertionError  # count() has no end
