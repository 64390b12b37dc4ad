"""Outlook's own message files (.msg), as far as an evaluator reads them: [MS-OXMSG] over [MS-CFB].

The few properties that are wanted stand in streams named after them, or in the table of those with a fixed size.
"""

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olefile import OleFileIO

_SUBJECT, _SENDER, _ADDRESS, _SMTP, _TO, _BODY, _HTML = "0037", "0C1A", "0C1F", "5D01", "0E04", "1000", "1013"
_FILE_NAME, _LONG_FILE_NAME = "3704", "3707"
_SENT, _DELIVERED = 0x00390040, 0x0E060040
_UNICODE, _BYTES, _BINARY = "001F", "001E", "0102"
_HEADER = 32
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Message:
    """What a message says; ``sent`` is local and naive."""

    subject: str
    sender: str
    address: str
    to: str
    body: str
    html: str
    sent: datetime | None
    attachments: list[str] = field(default_factory=list)


def read_message(path: Path) -> Message | None:
    """Return the message in the file ``path``, None when it is no such file; raises OSError."""
    import olefile

    if not olefile.isOleFile(str(path)):
        return None
    with olefile.OleFileIO(str(path)) as file:
        if not file.exists("__properties_version1.0"):
            return None
        said = {name: _text(file, "", name) for name in (_SUBJECT, _SENDER, _ADDRESS, _SMTP, _TO, _BODY, _HTML)}
        address = said[_SMTP] or (said[_ADDRESS] if "@" in said[_ADDRESS] else "")
        return Message(
            subject=" ".join(said[_SUBJECT].split()),
            sender=said[_SENDER],
            address=address,
            to=said[_TO],
            body=said[_BODY],
            html=said[_HTML],
            sent=_sent(_stream(file, "__properties_version1.0")),
            attachments=[name for folder in _folders(file) if (name := _attached(file, folder))],
        )


def _folders(file: "OleFileIO") -> list[str]:
    tops = {entry[0] for entry in file.listdir(streams=True, storages=True)}
    return sorted(top for top in tops if top.startswith("__attach_version1.0_"))


def _attached(file: "OleFileIO", folder: str) -> str:
    return _text(file, folder + "/", _LONG_FILE_NAME) or _text(file, folder + "/", _FILE_NAME)


def _text(file: "OleFileIO", folder: str, name: str) -> str:
    for kind, letters in ((_UNICODE, "utf-16-le"), (_BYTES, ""), (_BINARY, "")):
        place = f"{folder}__substg1.0_{name}{kind}"
        if file.exists(place):
            data = _stream(file, place)
            return (data.decode(letters, "replace") if letters else _decoded(data)).replace("\0", "").strip()
    return ""


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _stream(file: "OleFileIO", place: str) -> bytes:
    with file.openstream(place) as stream:
        data: bytes = stream.read()
        return data


def _sent(table: bytes) -> datetime | None:
    """Return when it was sent, or else delivered: 100 ns since 1601 in UTC."""
    times = {}
    for place in range(_HEADER, len(table) - 15, 16):
        tag, _flags, value = struct.unpack_from("<IIQ", table, place)
        times[tag] = value
    ticks = times.get(_SENT) or times.get(_DELIVERED)
    if not ticks:
        return None
    try:
        return (_EPOCH + timedelta(microseconds=ticks // 10)).astimezone().replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):
        return None
