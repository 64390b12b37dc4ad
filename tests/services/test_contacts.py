"""Contacts without a recording: e-mails, Outlook messages, letters, chats and visits."""

import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.domain.words import Channel
from app.services.contact_reading import ContactRefused, plain_text, read_contact
from app.services.contacts import Contacts, NewContact
from app.services.interactions import Query
from tests.a_library import EVALUATOR, SARAH, TOM, Library
from tests.services import compound_file

AT = datetime(2026, 11, 17, 9, 42)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def contacts(library: Library) -> Contacts:
    return Contacts(library.file, library.clock)


def test_a_visit_is_its_notes(library: Library, contacts: Contacts) -> None:
    number = contacts.add(NewContact(AT, Channel.VISIT, SARAH, " Waste ", notes="Brought the bin along."), EVALUATOR)
    row = library.interactions.get(number)
    assert (row.channel, row.advisor, row.service, row.started_at) == (Channel.VISIT, "Sarah Jones", "Waste", AT)
    assert (row.recording, row.duration_ms, row.notes) == (None, None, "Brought the bin along.")
    assert contacts.written(number) is None
    assert [each.id for each in library.interactions.page(Query(text="bin along"))] == [number]
    with pytest.raises(KeyError):
        contacts.written(4711)


def test_what_was_written_is_kept_found_and_changed(library: Library, contacts: Contacts) -> None:
    new = NewContact(AT, Channel.EMAIL, None, subject="Bin", body="It was never emptied.", body_name="a.eml")
    number = contacts.add(new, EVALUATOR)
    written = contacts.written(number)
    assert written is not None
    assert (written.body, written.name) == ("It was never emptied.", "a.eml")
    assert [each.id for each in library.interactions.page(Query(text="emptied"))] == [number]
    contacts.change(number, NewContact(AT, Channel.LETTER, TOM, subject="Other", reference="R 7"))
    row = library.interactions.get(number)
    assert (row.channel, row.advisor, row.subject, row.body_name) == (Channel.LETTER, "Tom Öztürk", "Other", "a.eml")
    assert library.interactions.count(Query(text="emptied")) == library.interactions.count(Query(text="r 7")) == 1
    assert library.interactions.count(Query(text="bin")) == 0
    contacts.change(number, NewContact(AT, Channel.LETTER, TOM, body="Anew", body_name="b.txt"))
    assert library.interactions.count(Query(text="emptied")) == 0
    library.evaluating.begin(number, EVALUATOR)
    contacts.change(number, NewContact(AT, Channel.LETTER, SARAH))
    assert library.interactions.get(number).advisor == "Tom Öztürk"
    with pytest.raises(KeyError):
        contacts.change(4711, new)


EML = """\
From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <jm@example.test>
To: council@example.test
Subject: =?iso-8859-1?q?Stra=DFe?= is
 broken
Date: Tue, 17 Nov 2026 09:42:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/alternative; boundary="y"

--y
Content-Type: text/plain; charset="windows-1252"
Content-Transfer-Encoding: quoted-printable

Dear Sir,=0D=0A=0D=0A=0D=0A=0D=0Athe=A0fa=E7ade.
--y
Content-Type: text/html

<p>not this</p>
--y--
--x
Content-Type: image/png; name="hole.png"
Content-Disposition: attachment; filename="hole.png"

x
--x--
"""


def test_an_e_mail(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_text(EML, encoding="ascii")
    read = read_contact(path)
    assert (read.channel, read.subject, read.customer) == (Channel.EMAIL, "Straße is broken", "jm@example.test")
    assert read.started_at == datetime(2026, 11, 17, 9, 42, tzinfo=UTC).astimezone().replace(tzinfo=None)
    assert "Dear Sir,\n\nthe façade." in read.body
    assert read.body.startswith("From: Jürgen Müller <jm@example.test>\nTo: ")
    assert read.body.endswith("Attachments: hole.png")
    assert "not this" not in read.body


def test_a_web_page_in_an_e_mail_is_read_as_words(tmp_path: Path) -> None:
    html = "<html><head><style>p{}</style><title>t</title></head><body><p>One\n two</p><ul><li>three &amp; four</ul>"
    assert plain_text(html) == "One two\n\nthree & four"
    path = tmp_path / "a.eml"
    path.write_text(f"Subject: x\nContent-Type: text/html; charset=nonsense\n\n{html}", encoding="ascii")
    assert "One two" in read_contact(path).body


@pytest.mark.parametrize(
    "damage", [b"\xff\xfe\x00", b"Subject: =?utf-8?b?!!!?=\nDate: never\n\nhi", b"Subject: x\n\n\xff\xe9"]
)
def test_a_damaged_e_mail_is_read_or_refused_in_words(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(damage)
    if not damage.startswith(b"Subject"):
        with pytest.raises(ContactRefused, match=r"a\.eml"):
            read_contact(path)
    else:
        assert read_contact(path).started_at is None


def outlook(path: Path, sent: datetime | None = None) -> Path:
    """Write a message as Outlook saves it."""
    ticks = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10**7) if sent else 0
    streams = {
        "__properties_version1.0": b"\0" * 32 + struct.pack("<IIQ", 0x00390040, 6, ticks),
        "__substg1.0_0037001F": "Straße".encode("utf-16-le"),
        "__substg1.0_0C1A001F": "Jürgen Müller".encode("utf-16-le"),
        "__substg1.0_5D01001F": "jm@example.test".encode("utf-16-le"),
        "__substg1.0_1000001F": "Dear Sir,\r\nthe bin.".encode("utf-16-le"),
        "__attach_version1.0_#00000000": {"__substg1.0_3707001F": "hole.png".encode("utf-16-le")},
    }
    return compound_file.write(path, streams)


def test_an_outlook_message(tmp_path: Path) -> None:
    sent = datetime(2026, 11, 17, 9, 42, tzinfo=UTC)
    read = read_contact(outlook(tmp_path / "a.msg", sent))
    assert (read.subject, read.customer, read.channel) == ("Straße", "jm@example.test", Channel.EMAIL)
    assert read.started_at == sent.astimezone().replace(tzinfo=None)
    assert "Dear Sir,\nthe bin." in read.body
    assert read.body.endswith("Attachments: hole.png")
    assert read_contact(outlook(tmp_path / "draft.msg")).started_at is None


def test_what_is_no_outlook_message_is_refused(tmp_path: Path) -> None:
    for name, data in (("a.msg", b"x" * 9000), ("b.msg", outlook(tmp_path / "c.msg").read_bytes()[:1500])):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(ContactRefused, match=name):
            read_contact(path)
    other = compound_file.write(tmp_path / "d.msg", {"WordDocument": b"x"})
    with pytest.raises(ContactRefused, match="no Outlook message"):
        read_contact(other)


def test_a_letter(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    page = Canvas(str(path))
    page.drawString(72, 700, "Dear Sir, the council tax")
    page.showPage()
    page.drawString(72, 700, "second page")
    page.save()
    read = read_contact(path)
    assert read.channel is Channel.LETTER
    assert read.body.split() == ["Dear", "Sir,", "the", "council", "tax", "second", "page"]
    empty = Canvas(str(tmp_path / "scan.pdf"))
    empty.showPage()
    empty.save()
    with pytest.raises(ContactRefused, match="holds no text"):
        read_contact(tmp_path / "scan.pdf")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    with pytest.raises(ContactRefused, match="damaged or has a password"):
        read_contact(tmp_path / "broken.pdf")


def test_a_chat_as_text_or_as_a_transcript(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes("Agent: Grüße\r\nCustomer: hi\x07".encode("cp1252"))
    assert read_contact(path).body == "Agent: Grüße\nCustomer: hi"
    captions = tmp_path / "chat.vtt"
    captions.write_text("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Agent>Good morning\n", encoding="utf-8")
    assert read_contact(captions).body == "Agent: Good morning"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"\0\1\2", "not a text file"),
        ("a.txt", b"  \n", "holds no text"),
        ("a.eml", b"hello", "neither a sender nor a subject"),
        ("a.json", b"{}", "a.json"),
        ("a.docx", b"PK", "not a kind that can be read"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ContactRefused, match=said):
        read_contact(path)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(ContactRefused, match=r"gone\.eml cannot be read"):
        read_contact(tmp_path / "gone.eml")
