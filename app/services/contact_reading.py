"""Reading what was written in a contact: e-mails (.eml, .msg), letters (.pdf), chats and texts (.txt, .vtt, .json)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from html.parser import HTMLParser
from pathlib import Path

from app.domain.table_file import decode
from app.domain.words import Channel
from app.language import translate
from app.services.import_reading import shown

LARGEST = 50 << 20
"""Bytes of a file, attachments and all."""
MOST_LETTERS = 1_000_000
_MOST_PAGES = 200
ENDINGS = (".eml", ".msg", ".txt", ".pdf", ".vtt", ".srt", ".json")


class ContactRefused(ValueError):
    """A file that holds no contact that could be read; its text says why."""


@dataclass(frozen=True, slots=True)
class ReadContact:
    """What a file says of a contact; ``started_at`` is local and naive, None where the file does not tell."""

    body: str
    name: str
    channel: Channel
    subject: str = ""
    customer: str = ""
    started_at: datetime | None = None


def read_contact(path: Path) -> ReadContact:
    """Return the contact in the file ``path``; ContactRefused in words."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ContactRefused(
            translate("ContactReading", "{0} is not a kind that can be read. Those are: {1}.").format(
                shown(path), ", ".join(ENDINGS)
            )
        )
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise ContactRefused(
                translate("ContactReading", "{0} is larger than any e-mail or letter ({1} MB).").format(
                    shown(path), LARGEST >> 20
                )
            )
        read = reader(path)
    except OSError as error:
        raise ContactRefused(
            translate("ContactReading", "{0} cannot be read ({1}).").format(shown(path), error.strerror or error)
        ) from error
    if not read.body.strip():
        raise ContactRefused(
            translate("ContactReading", "{0} holds no text. A scanned letter has to be typed or pasted.").format(
                shown(path)
            )
        )
    return read


def _eml(path: Path) -> ReadContact:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    if not any(message[name] for name in ("From", "To", "Subject", "Date")):
        raise ContactRefused(
            translate("ContactReading", "{0} is not an e-mail: it has neither a sender nor a subject.").format(
                shown(path)
            )
        )
    return _mail(
        path,
        _said(message),
        {name: _header(message, name) for name in ("From", "To", "Subject", "Date")},
        _dated(_header(message, "Date")),
        [part.get_filename() or "" for part in message.iter_attachments()],
    )


def _said(message: EmailMessage) -> str:
    """Return the text of an e-mail, whatever letters it claims to be in."""
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        text = str(body.get_content())
    except (LookupError, ValueError, KeyError):  # letters nobody knows
        raw = body.get_payload(decode=True)
        text = decode(raw)[0] if isinstance(raw, bytes) else ""
    return text if body.get_content_type() == "text/plain" else plain_text(text)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())
    except (ValueError, IndexError, AttributeError):  # damaged beyond what the parser mends
        return ""


def _dated(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text) if text else None
    except (ValueError, IndexError, TypeError):
        return None
    return moment.astimezone().replace(tzinfo=None) if moment and moment.tzinfo else moment


def _msg(path: Path) -> ReadContact:
    from app.services.outlook_message import read_message

    message = read_message(path)
    if message is None:
        raise ContactRefused(
            translate("ContactReading", "{0} is no Outlook message. Save it from Outlook again, or as .eml.").format(
                shown(path)
            )
        )
    headers = {
        "From": " ".join(filter(None, (message.sender, f"<{message.address}>" if message.address else ""))),
        "To": message.to,
        "Subject": message.subject,
        "Date": f"{message.sent:%d %B %Y %H:%M}" if message.sent else "",
    }
    body = message.body or plain_text(message.html)
    return _mail(path, body, headers, message.sent, message.attachments)


def _mail(
    path: Path, body: str, headers: dict[str, str], started: datetime | None, attachments: "list[str]"
) -> ReadContact:
    head = [f"{name}: {said}" for name, said in headers.items() if said]
    foot = [f"Attachments: {', '.join(filter(None, attachments))}"] if any(attachments) else []
    text = "\n\n".join(filter(None, ("\n".join(head), _clean(body), "\n".join(foot))))
    customer = parseaddr(headers.get("From", ""))[1]
    return ReadContact(text, path.name, Channel.EMAIL, headers.get("Subject", ""), customer, started)


def _txt(path: Path) -> ReadContact:
    text = decode(path.read_bytes())[0]
    if "\0" in text:
        raise ContactRefused(translate("ContactReading", "{0} is not a text file.").format(shown(path)))
    return ReadContact(_clean(text), path.name, Channel.CHAT)


def _pdf(path: Path) -> ReadContact:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise ContactRefused(
            translate("ContactReading", "{0} cannot be opened: it is damaged or has a password.").format(shown(path))
        ) from error
    try:
        pages = []
        for number in range(min(len(document), _MOST_PAGES)):
            page = document[number]
            text = page.get_textpage()
            pages.append(text.get_text_bounded())
            text.close()
            page.close()
    finally:
        document.close()
    return ReadContact(_clean("\n\n".join(pages)), path.name, Channel.LETTER)


def _chat(path: Path) -> ReadContact:
    from app.domain.transcript_file import TranscriptRefused
    from app.services.transcript_reading import read_file

    try:
        cues = read_file(path).cues
    except TranscriptRefused as error:
        raise ContactRefused(str(error)) from error
    lines = (f"{cue.speaker}: {cue.text}" if cue.speaker else cue.text for cue in cues)
    return ReadContact(_clean("\n".join(lines)), path.name, Channel.CHAT)


_READERS: dict[str, Callable[[Path], ReadContact]] = {
    ".eml": _eml,
    ".msg": _msg,
    ".txt": _txt,
    ".pdf": _pdf,
    ".vtt": _chat,
    ".srt": _chat,
    ".json": _chat,
}


def plain_text(html: str) -> str:
    """Return what somebody reads in a web page: its words, a line for each paragraph."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return _clean("".join(reader.words))


class _Words(HTMLParser):
    """Gathers the words of a page and leaves out what is not shown."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line where a paragraph begins."""
        if tag in ("style", "script", "head", "title"):
            self._hidden += 1
        elif tag in ("p", "br", "div", "tr", "li", "h1", "h2", "h3", "blockquote", "table"):
            self.words.append("\n")
        elif tag == "td":
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Show again what comes after something hidden."""
        if tag in ("style", "script", "head", "title"):
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("p", "div", "h1", "h2", "h3"):
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words that are shown; a line's end in the source is a blank."""
        if not self._hidden:
            self.words.append(re.sub(r"\s+", " ", data))


def _clean(text: str) -> str:
    """Return a text with one kind of line end, nothing that cannot be shown, and at most one empty line at once."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\ufffe", "-")
    text = "".join(each for each in text if each in "\n\t" or each.isprintable())
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip()[:MOST_LETTERS]
