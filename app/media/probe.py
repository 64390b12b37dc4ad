"""What a recording is, told before it is decoded; and its fingerprint."""

import hashlib
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.language import translate
from app.media import container, riff_notes, survey, wavefile
from app.media import raw as headerless
from app.media.faults import Cancelled, NeedsFormat, Unreadable
from app.media.raw import RawFormat

__all__ = ["Cancelled", "Facts", "NeedsFormat", "RawFormat", "Unreadable", "fingerprint", "probe", "tags"]

LOWEST_RATE, HIGHEST_RATE = 4000, 384_000
_STORED_RATES = (8000, 16000)
_MOST_CHANNELS = 32
_LONGEST_MS = 24 * 3600 * 1000
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Facts:
    """A recording as its header and packets describe it.

    ``duration_ms`` is the sum of packet durations, ``promised_ms`` what the header claims where it can be held to it
    (None: it claims nothing of worth), ``sample_rate`` in Hz, ``size`` in bytes.
    """

    path: Path
    size: int
    duration_ms: int
    channels: int
    sample_rate: int
    codec: str
    container: str
    sha256: str | None = None
    raw: RawFormat | None = None
    promised_ms: int | None = None

    @property
    def stored_rate(self) -> int:
        """Return the rate it is decoded to: its own, at least 8 kHz and at most 16 kHz."""
        return min(max(self.sample_rate, _STORED_RATES[0]), _STORED_RATES[1])

    @property
    def stored_channels(self) -> int:
        """Return the channels kept: the first two at most."""
        return min(self.channels, 2)


def probe(path: Path, raw: RawFormat | None = None) -> Facts:
    """Return the facts of a recording; raises NeedsFormat for a headerless file, else Unreadable with a sentence."""
    size, head = _look(path)
    if raw is None and (likely := headerless.guess(path, head)):
        raise NeedsFormat(
            translate(
                "Probe",
                "{0} carries no header, so nothing in it says how it is coded. Say which coding the "
                "phone system uses; {1} at {2} samples a second is likely.",
            ).format(path.name, likely.codec.value, likely.rate),
            likely,
        )
    facts = _of_raw(path, size, head, raw) if raw else _of_wav(path, size) or _of_container(path, size)
    return _sensible(facts)


def _look(path: Path) -> tuple[int, bytes]:
    """Return a file's size and first bytes; raises Unreadable when it cannot be a recording at all."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise Unreadable(translate("Probe", "{0} is a folder. Choose a recording inside it.").format(path.name))
        if not stat.S_ISREG(kind):
            raise Unreadable(translate("Probe", "{0} is not a file. Choose where the recording is.").format(path.name))
        with path.open("rb") as file:
            size, head = os.fstat(file.fileno()).st_size, file.read(64)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Unreadable(
            translate(
                "Probe", "{0} was not found. It may have been moved or renamed. Choose where the recording is."
            ).format(path.name)
        ) from error
    except PermissionError as error:
        raise Unreadable(
            translate("Probe", "{0} may not be read by you. Ask whoever keeps the recordings for access.").format(
                path.name
            )
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(
            translate("Probe", "{0} cannot be read ({1}). Check the drive, or copy the file to this computer.").format(
                path.name, reason
            )
        ) from error
    if not size:
        raise Unreadable(
            translate("Probe", "{0} is empty. The recorder wrote nothing; export the call again.").format(path.name)
        )
    return size, head


def _of_raw(path: Path, size: int, head: bytes, given: RawFormat) -> Facts:
    if given.codec is headerless.RawCodec.GSM and head[0] & 0xF0 != headerless.GSM_SIGNATURE:
        raise Unreadable(translate("Probe", "{0} is not GSM 06.10. Choose another coding.").format(path.name))
    rate = 16000 if given.codec is headerless.RawCodec.G722 else given.rate
    channels = given.channels if given.codec in (headerless.RawCodec.MULAW, headerless.RawCodec.ALAW) else 1
    if rate <= 0 or channels <= 0:
        raise Unreadable(
            translate("Probe", "{0}: {1} samples a second on {2} channels cannot be. Choose another coding.").format(
                path.name, rate, channels
            )
        )
    length = headerless.frames_in(replace(given, channels=channels), size) * 1000 // rate
    return Facts(path, size, length, channels, rate, container.raw_codec_name(given), given.codec.value, raw=given)


def _of_wav(path: Path, size: int) -> Facts | None:
    header = wavefile.read_header(path)
    if header is None:
        return None
    promised = None if header.promised is None else header.promised * 1000 // header.rate
    length = header.frames * 1000 // header.rate
    return Facts(path, size, length, header.channels, header.rate, header.codec, "wav", promised_ms=promised)


def _of_container(path: Path, size: int) -> Facts:
    with container.opened(path) as (opened, stream):
        found = survey.walk(path, size, opened, stream)
        name = opened.format.name.split(",")[0]
        codec = stream.codec_context.name.removesuffix("float")
        promised = survey.promised_ms(path, opened, stream)
    return Facts(path, size, found.duration_ms, found.channels, found.rate, codec, name, promised_ms=promised)


def _sensible(facts: Facts) -> Facts:
    """Return facts that a call can have; raises Unreadable for numbers only damage or malice writes."""
    name = facts.path.name
    if not LOWEST_RATE <= facts.sample_rate <= HIGHEST_RATE:
        raise Unreadable(
            translate("Probe", "{0} says it has {1} samples a second, which no recorder writes: it is damaged.").format(
                name, facts.sample_rate
            )
        )
    if not 1 <= facts.channels <= _MOST_CHANNELS:
        raise Unreadable(
            translate("Probe", "{0} says it has {1} channels, which no recorder writes: it is damaged.").format(
                name, facts.channels
            )
        )
    if facts.duration_ms > _LONGEST_MS:
        raise Unreadable(translate("Probe", "{0} is longer than a day. Cut it into single calls.").format(name))
    if facts.duration_ms <= 0:
        raise Unreadable(
            translate(
                "Probe", "{0} has a header but no sound after it. The recorder wrote nothing; export the call again."
            ).format(name)
        )
    return facts


def fingerprint(
    path: Path,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> str:
    """Return the SHA-256 of a file as 64 hex digits, streaming; raises Unreadable or Cancelled."""
    digest = hashlib.sha256()
    room = memoryview(bytearray(_CHUNK))
    done = 0
    try:
        with path.open("rb", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            while got := file.readinto(room):
                if cancelled and cancelled():
                    raise Cancelled(path)
                digest.update(room[:got])
                done += got
                if progress:
                    progress(min(1.0, done / size))
    except (OSError, ValueError) as error:
        _look(path)
        raise Unreadable(
            translate("Probe", "{0} could not be read to its end. Copy it to this computer and try again.").format(
                path.name
            )
        ) from error
    if not done:
        _look(path)  # says what is wrong with an empty one
    return digest.hexdigest()


def tags(path: Path) -> Mapping[str, str]:
    """Return what the recorder noted (title, artist, date …), keys in small letters; empty if unreadable."""
    try:
        if (noted := riff_notes.read(path)) is not None:
            return noted
        with container.opened(path) as (opened, stream):
            merged = {**stream.metadata, **opened.metadata}
    except (Unreadable, OSError):
        return {}
    return {key.lower(): value for key, value in merged.items()}
