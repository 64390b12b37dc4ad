"""A transcript is imported in any encoding, kept with its call, and a broken one changes nothing."""

import json
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from app import paths
from app.domain.transcript_file import Form
from app.media.probe import probe
from app.services import demo, keeping
from app.services.interactions import Interactions, NewRecording, Query
from app.services.transcribing import Transcribing, TranscriptRefused
from tests.a_library import EVALUATOR, SARAH, Library

DEMO = paths.resources() / "demo"
CARD = DEMO / "08-card-number-read-aloud.vtt"
TEXT = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoë (customer)>Café – “yes”.\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def transcribing(library: Library) -> Transcribing:
    return Transcribing(library.file, library.clock)


def test_a_transcript_is_kept_with_its_call_and_with_who_brought_it(
    library: Library, transcribing: Transcribing
) -> None:
    call, other = library.contact(), library.contact()
    made = transcribing.import_(call, CARD, EVALUATOR)
    assert (made.name, made.form, len(made.cues)) == (CARD.name, Form.WEBVTT, 27)
    assert made.imported_at.astimezone().date() == datetime(2026, 11, 21).date()
    assert transcribing.transcript(call) == made
    assert transcribing.transcript(other) is None
    assert library.one("SELECT imported_by FROM transcript") == EVALUATOR


def test_the_next_one_takes_its_place(library: Library, transcribing: Transcribing, tmp_path: Path) -> None:
    call = library.contact()
    transcribing.import_(call, CARD, EVALUATOR)
    (tmp_path / "other.vtt").write_text(TEXT, "utf-8")
    assert transcribing.import_(call, tmp_path / "other.vtt", EVALUATOR).cues[0].text == "Café – “yes”."
    assert library.one("SELECT count(*) FROM transcript") == 1
    transcribing.remove(call)
    assert transcribing.transcript(call) is None
    transcribing.remove(call)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_usual_encoding_is_read(
    library: Library, transcribing: Transcribing, tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "call.vtt"
    path.write_bytes(TEXT.encode(encoding))
    (cue,) = transcribing.import_(library.contact(), path, EVALUATOR).cues
    assert (cue.speaker, cue.text) == ("Zoë (customer)", "Café – “yes”.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "call.vtt: line 1: the file is empty"),
        (b"WEBVTT\n\n00:01.000 --> soon\nhi", "call.vtt: line 3: “00:01.000 --> soon” is not a time"),
        (b"one\n\x81two", "call.vtt: line 2: this is not text in UTF-8, UTF-16 or Windows-1252"),
        (b"\xff\xfe\x00\xd8", "call.vtt: line 1: this is not text in UTF-8"),
        (
            b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x02" + bytes(range(200)),
            "call.vtt: line 1: this is not a text file",
        ),
    ],
)
def test_a_broken_one_is_refused_and_what_was_there_stays(
    library: Library, transcribing: Transcribing, tmp_path: Path, data: bytes, said: str
) -> None:
    call = library.contact()
    before = transcribing.import_(call, CARD, EVALUATOR)
    path = tmp_path / "call.vtt"
    path.write_bytes(data)
    with pytest.raises(TranscriptRefused) as refused:
        transcribing.import_(call, path, EVALUATOR)
    assert str(refused.value).startswith(said)
    assert transcribing.transcript(call) == before


def test_a_file_beyond_all_size_is_not_even_read(library: Library, transcribing: Transcribing, tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(30_000_000)
    with pytest.raises(TranscriptRefused, match="larger than any transcript"):
        transcribing.import_(library.contact(), path, EVALUATOR)


def test_a_file_that_is_gone_is_said_to_be_gone(library: Library, transcribing: Transcribing, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        transcribing.import_(library.contact(), tmp_path / "gone.vtt", EVALUATOR)


def test_no_such_call(transcribing: Transcribing, library: Library) -> None:
    with pytest.raises(KeyError):
        transcribing.import_(4711, CARD, EVALUATOR)
    assert library.one("SELECT count(*) FROM transcript") == 0


def test_what_was_said_to_be_no_card_number_is_not_proposed_again(library: Library, transcribing: Transcribing) -> None:
    call = library.contact()
    made = transcribing.import_(call, CARD, EVALUATOR)
    (span,) = made.proposed
    after = transcribing.dismiss(call, span)
    assert after is not None
    assert after.proposed == ()
    assert after.cues == made.cues
    assert transcribing.transcript(call) == after
    assert transcribing.dismiss(library.contact(), span) is None
    assert transcribing.import_(call, CARD, EVALUATOR).proposed == (span,)


def test_a_transcript_beside_the_recording_is_found(
    library: Library, transcribing: Transcribing, tmp_path: Path
) -> None:
    recording = tmp_path / "call.wav"
    shutil.copy(DEMO / "04-pothole-report.wav", recording)
    new = NewRecording(recording, probe(recording), SARAH, datetime(2026, 11, 17, 9, 42))
    call = library.interactions.add_recording(new, EVALUATOR)
    assert transcribing.beside(call) is None
    (tmp_path / "call.json").write_text('{"call": 1}')
    assert transcribing.beside(call) is None
    (tmp_path / "call.json").write_text(json.dumps([{"start": 0, "end": 1, "text": "hi"}]))
    assert transcribing.beside(call) == tmp_path / "call.json"
    (tmp_path / "call.vtt").write_text("broken")
    assert transcribing.beside(call) == tmp_path / "call.vtt"
    assert transcribing.beside(library.contact()) is None


def test_the_demo_calls_come_with_their_transcripts(tmp_path: Path) -> None:
    path = demo.build(tmp_path / "demo.fairhearing", Library(tmp_path / "x.fairhearing").clock)
    clock = Library(tmp_path / "y.fairhearing").clock
    file = keeping.open_(path, clock)
    transcribing = Transcribing(file, clock)
    calls = [row for row in Interactions(file, clock).page(Query(), limit=80) if row.recording]
    assert len(calls) == 8
    for row in calls:
        transcript = transcribing.transcript(row.id)
        assert transcript is not None
        assert transcript.name == row.recording.with_suffix(".vtt").name
        assert len(transcript.cues) >= 16
        assert bool(transcript.proposed) == transcript.name.startswith("08")
    file.close()
