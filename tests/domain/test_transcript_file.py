"""Transcripts of every known form are read, and a broken one is refused with its line and the reason."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.domain.conversation import Side
from app.domain.transcript import Cue, Word
from app.domain.transcript_file import Form, TranscriptRefused, read_transcript

SHARED = Path(__file__).parents[3] / "shared"


def read(text: str) -> list[Cue]:
    return list(read_transcript(text, "call").cues)


def plain(text: str) -> list[tuple[int, int, str, str]]:
    return [(cue.start_ms, cue.end_ms, cue.speaker, cue.text) for cue in read(text)]


def refusal(text: str) -> str:
    with pytest.raises(TranscriptRefused) as refused:
        read_transcript(text, "call.vtt")
    assert str(refused.value).startswith(f"call.vtt: line {refused.value.line}: ")
    return str(refused.value).removeprefix("call.vtt: ")


# -- WebVTT

VTT = """WEBVTT - the call of 18 November
Kind: captions
X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

STYLE
::cue(v[voice="Sarah"]) { color: blue }

REGION
id:one
width:40%

NOTE
Nothing in here is said,
not even this.

first
00:00.800 --> 00:02.000 position:10%,line-left align:left size:35%
<v.loud.first Sarah (advisor)>Good <i>evening</i>,
Northdale &amp; District.</v>

NOTE one line

01:00:02.500 --> 01:00:04.000
<v Mr Hallam (customer)>I&apos;d like&nbsp;to <c.yellow>renew</c> &lt;it&gt;, <00:00:03.000>please.
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_webvtt_with_everything_in_it(ends: str, mark: str) -> None:
    read = read_transcript(mark + VTT.replace("\n", ends), "call")
    assert read.form is Form.WEBVTT
    assert [(cue.start_ms, cue.end_ms, cue.speaker, cue.text, cue.side) for cue in read.cues] == [
        (800, 2000, "Sarah (advisor)", "Good evening, Northdale & District.", Side.ADVISOR),
        (3_602_500, 3_604_000, "Mr Hallam (customer)", "I'd like to renew <it>, please.", Side.CUSTOMER),
    ]


def test_two_voices_in_one_cue_are_two_cues() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann>Hello. <v Bob>Yes?\n"
    assert plain(text) == [(1000, 3000, "Ann", "Hello."), (1000, 3000, "Bob", "Yes?")]


def test_cues_come_in_the_order_of_their_starts() -> None:
    text = "WEBVTT\n\n00:05.000 --> 00:06.000\nlater\n\n00:01.000 --> 00:09.000\nearlier\n"
    assert [cue.text for cue in read(text)] == ["earlier", "later"]


def test_empty_lines_may_be_missing_or_too_many() -> None:
    text = "WEBVTT\n00:01.000 --> 00:02.000\none\n2\n00:02.000 --> 00:03.000\ntwo\n\n\nand more\n\n\n\n"
    assert [cue.text for cue in read(text)] == ["one", "two", "and more"]


def test_what_cannot_be_seen_is_left_out() -> None:
    (cue,) = read("WEBVTT\n\n00:01.000 --> 00:02.000\n\u200eright\u202e\x07 \u00a0 here\u2028now\n")
    assert cue.text == "right here now"


# -- SRT


def test_srt_with_names_numbers_and_markup() -> None:
    text = """1
00:00:01,000 --> 00:00:02,500 X1:100 X2:200
{\\an8}<b>Agent:</b> <font color="#fff">Good morning.</font>

2
00:00:03,000 --> 00:00:04,000
[Customer] - Hello there,
how are you?

3
00:00:05,5 --> 00:00:06,50
42

4
0:00:07,000-->0:00:08,000
Mr O’Neill: The time: ten to three.
Sarah (advisor): Thanks.
"""
    assert read_transcript(text, "x").form is Form.SRT
    assert plain(text) == [
        (1000, 2500, "Agent", "Good morning."),
        (3000, 4000, "Customer", "Hello there, how are you?"),
        (5500, 6500, "", "42"),
        (7000, 8000, "Mr O’Neill", "The time: ten to three."),
        (7000, 8000, "Sarah (advisor)", "Thanks."),
    ]
    assert [cue.side for cue in read(text)] == [Side.ADVISOR, Side.CUSTOMER, None, None, Side.ADVISOR]


@pytest.mark.parametrize(
    ("line", "speaker", "said"),
    [
        ("SPEAKER_00: Hello", "SPEAKER_00", "Hello"),
        ("speaker 1: Hello", "speaker 1", "Hello"),
        ("[Anna Lee]: Hello", "Anna Lee", "Hello"),
        ("[music] Hello", "", "[music] Hello"),
        ("[Inaudible] Hello", "", "[Inaudible] Hello"),
        ("at 10:30: Hello", "", "at 10:30: Hello"),
        ("the answer is: Hello", "", "the answer is: Hello"),
        ("Customer Services: Hello", "Customer Services", "Hello"),
        ("- Hello", "", "Hello"),
    ],
)
def test_a_name_is_told_from_what_is_said(line: str, speaker: str, said: str) -> None:
    (cue,) = read(f"1\n00:00:01,000 --> 00:00:02,000\n{line}\n")
    assert (cue.speaker, cue.text) == (speaker, said)


@pytest.mark.parametrize(
    ("speaker", "side"),
    [
        ("AGENT", Side.ADVISOR),
        ("Internal", Side.ADVISOR),
        ("Customer Services", Side.ADVISOR),
        ("Customer service agent", Side.ADVISOR),
        ("EXTERNAL", Side.CUSTOMER),
        ("The caller", Side.CUSTOMER),
        ("Anna", None),
        ("Speaker 1", None),
    ],
)
def test_roles_tell_the_side(speaker: str, side: Side | None) -> None:
    (cue,) = read(f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v {speaker}>Hello\n")
    assert cue.side is side


# -- JSON


def test_call_analytics_of_amazon() -> None:
    turns = [
        {
            "ParticipantRole": "AGENT",
            "BeginOffsetMillis": 40,
            "EndOffsetMillis": 900,
            "Content": "Thank you.",
            "Items": [
                {"Type": "pronunciation", "Content": "Thank", "BeginOffsetMillis": 40, "EndOffsetMillis": 330},
                {"Type": "pronunciation", "Content": "you", "BeginOffsetMillis": 330, "EndOffsetMillis": 440},
                {"Type": "punctuation", "Content": "."},
            ],
        },
        {"ParticipantId": "C1", "BeginOffsetMillis": 1000, "EndOffsetMillis": 1500, "Content": "Hi"},
    ]
    people = [{"ParticipantId": "C1", "ParticipantRole": "CUSTOMER"}]
    read = read_transcript(json.dumps({"Transcript": turns, "Participants": people}), "x")
    assert read.form is Form.AMAZON_ANALYTICS
    words = (Word(40, 330, "Thank"), Word(330, 440, "you"))
    assert read.cues == (
        Cue(40, 900, "Agent", "Thank you.", Side.ADVISOR, words),
        Cue(1000, 1500, "Customer", "Hi", Side.CUSTOMER),
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the shared material is not here")
def test_amazons_own_example() -> None:
    path = SHARED / "data" / "truth" / "aws_transcribe_call_analytics_example-call.json"
    cues = read(path.read_text("utf-8"))
    assert len(cues) == 37
    assert {cue.side for cue in cues} == {Side.ADVISOR, Side.CUSTOMER}
    assert all(cue.words and cue.start_ms <= cue.words[0].start_ms for cue in cues)


def item(start: float | None, content: str, **more: str) -> dict[str, object]:
    times = {} if start is None else {"start_time": str(start), "end_time": str(start + 0.3)}
    return {"type": "pronunciation", "alternatives": [{"confidence": "0.9", "content": content}], **times, **more}


def test_plain_results_of_amazon_become_cues_at_pauses() -> None:
    items = [
        item(0.0, "Hello", speaker_label="spk_0"),
        item(None, ",", speaker_label="spk_0"),
        item(0.4, "Ann", speaker_label="spk_0"),
        item(None, "."),
        item(0.9, "Yes", speaker_label="spk_1"),
        item(2.5, "So", speaker_label="spk_0"),
    ]
    read = read_transcript(json.dumps({"jobName": "j", "results": {"transcripts": [], "items": items}}), "x")
    assert read.form is Form.AMAZON
    assert [(cue.start_ms, cue.end_ms, cue.speaker, cue.text) for cue in read.cues] == [
        (0, 700, "Speaker 1", "Hello, Ann."),
        (900, 1200, "Speaker 2", "Yes"),
        (2500, 2800, "Speaker 1", "So"),
    ]


@pytest.mark.parametrize("zero", [0, 1_586_797_098_150])
def test_genesys_in_both_of_its_times(zero: int) -> None:
    phrases = [
        {
            "text": "four one one one",
            "decoratedText": "4111",
            "startTimeMs": zero + 500,
            "duration": {"milliseconds": 1600},
            "participantPurpose": "external",
            "words": [
                {"word": w, "startTimeMs": zero + 500 + 400 * n, "duration": {"milliseconds": 350}}
                for n, w in enumerate(("four", "one", "one", "one"))
            ],
        },
        {"text": "thank you", "startTimeMs": zero + 4200, "participantPurpose": "internal"},
    ]
    whole = {"conversationId": "c", "startTime": zero, "transcripts": [{"transcriptId": "t", "phrases": phrases}]}
    read = read_transcript(json.dumps(whole), "x")
    assert read.form is Form.GENESYS
    first, second = read.cues
    assert (first.start_ms, first.end_ms, first.text, first.side) == (500, 2100, "4111", Side.CUSTOMER)
    assert [word.start_ms for word in first.words] == [500, 900, 1300, 1700]
    assert (second.start_ms, second.text, second.side) == (4200, "thank you", Side.ADVISOR)


def test_genesys_goes_by_the_offset_where_it_is_told() -> None:
    phrase = {"text": "hello", "offset": {"milliseconds": 440}, "startTimeMs": 1_586_797_098_590, "duration": {}}
    phrase["duration"] = {"milliseconds": 450}
    (cue,) = read(json.dumps({"transcripts": [{"phrases": [phrase]}]}))
    assert (cue.start_ms, cue.end_ms) == (440, 890)


@pytest.mark.parametrize("wrapped", [True, False])
def test_whisper_and_its_kin(wrapped: bool) -> None:
    words = [{"word": " Good", "start": 0.52, "end": 0.8}, {"word": " day.", "start": None, "end": None}]
    segments = [
        {"id": 0, "start": 0.5, "end": 1.25, "text": " Good day.", "words": words, "speaker": "SPEAKER_00"},
        {"id": 1, "start": 2.0, "end": 3.0, "text": "  "},
        {"id": 2, "start": "3.5", "end": 4, "text": " Yes"},
    ]
    read = read_transcript(json.dumps({"text": "", "segments": segments} if wrapped else segments), "x")
    assert read.form is Form.WHISPER
    assert read.cues == (
        Cue(500, 1250, "Speaker 1", "Good day.", None, (Word(520, 800, "Good"),)),
        Cue(3500, 4000, "", "Yes"),
    )


def test_whisper_cpp() -> None:
    pieces = [{"timestamps": {"from": "00:00:00,000"}, "offsets": {"from": 0, "to": 10_500}, "text": " And so"}]
    assert plain(json.dumps({"result": {"language": "en"}, "transcription": pieces})) == [(0, 10_500, "", "And so")]


# -- refusals


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1: the file is empty"),
        ("\ufeff \n", "line 1: the file is empty"),
        ("hello there", "line 1: this is neither WebVTT, SRT nor a JSON transcript that is known here"),
        ("WEBVTT\n\n", "line 1: nothing is said in it"),
        ("WEBVTT\n\n1\n00:00 --> x\nhi", "line 4: “00:00 --> x” is not a time such as 00:01:02.500 --> 00:01:04.000"),
        ("WEBVTT\n\n00:01.000 -->\nhi", "line 3: “00:01.000 -->” is not a time such as 00:01:02.500 --> 00:01:04.000"),
        ("1\n00:00:05,000 --> 00:00:04,000\nhi", "line 2: it ends (00:00:04,000) before it starts (00:00:05,000)"),
        (
            "1\n00:00:61,000 --> 00:01:04,000\nhi",
            "line 2: “00:00:61,000” is not a time: minutes and seconds go up to 59",
        ),
        ("1\n999:00:00,000 --> 999:00:01,000\nhi", "line 2: “999:00:00,000” is beyond a hundred hours"),
        ("WEBVTT\n\nhello\n\n00:01.000 --> 00:02.000\nhi", "line 3: “hello” stands where a time such as "),
        (
            "1\n00:00:01,000 --> 00:00:02,000\nhi\n\n2\n",
            "line 5: the file breaks off after the number 2, where a time ",
        ),
        ('{"a": 1', "line 1: the JSON breaks off"),
        ('{\n"segments": [\n{"start": 1,}]}', "line 3: the JSON is damaged ("),
        ('{"a": 1}', "line 1: this JSON is none of the transcripts known here ("),
        ("[[]]", "line 1: segments[1]: an object in braces should stand here"),
        ('{\n"Transcript": {}}', "line 2: Transcript: a list in brackets should stand here"),
        ('{"Transcript":\n[\n{\n}]}', "line 3: Transcript[1]: “BeginOffsetMillis” is missing"),
        ("[" * 100_000, "line 1: the JSON is nested too deeply for a transcript"),
    ],
)
def test_a_broken_transcript_is_refused_with_line_and_reason(text: str, said: str) -> None:
    assert refusal(text).startswith(said)


def segment(**changed: object) -> str:
    """Return a Whisper file whose second segment, which begins on line 4, is changed."""
    good = {"start": 1, "end": 2, "text": "hi"}
    parts = [good, {**good, **changed}]
    return '{"language": "en",\n "segments": [\n' + ",\n".join(json.dumps(part, indent=1) for part in parts) + "]}"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"end": "soon"}, "line 10: segments[2].end: a number should stand here"),
        ({"end": 0.5}, "line 10: segments[2].end: it ends (0.5) before it starts (1)"),
        ({"start": -1}, "line 9: segments[2].start: a time cannot be negative, and this is -1"),
        ({"start": True}, "line 9: segments[2].start: a number should stand here"),
        ({"start": 10**30}, "line 9: segments[2].start: this is 1e+30, a time beyond a hundred hours"),
        ({"end": float("inf")}, "line 10: segments[2].end: a number should stand here"),
        ({"end": float("nan")}, "line 10: segments[2].end: a number should stand here"),
        ({"text": 7}, "line 11: segments[2].text: a text in quotation marks should stand here"),
        ({"text": None}, "line 8: segments[2]: “text” is missing"),
        ({"words": {}}, "line 12: segments[2].words: a list in brackets should stand here"),
        ({"end": 10**9}, "line 10: segments[2].end: this is 1000000000, a time beyond a hundred hours"),
    ],
)
def test_what_is_wrong_in_a_json_is_found_by_its_line(changed: dict[str, object], said: str) -> None:
    assert refusal(segment(**changed)) == said


def test_a_number_of_thousands_of_digits_is_refused_and_nothing_hangs() -> None:
    assert "a number should stand here" in refusal('[{"start": 1, "end": ' + "9" * 100_000 + ', "text": "x"}]')


HEAD = "WEBVTT\n\n00:00.000 --> 00:10.000\n"


@pytest.mark.parametrize("piece", ["<v ", "<a", "{\\", "A ", "a\n", "&#x", "Aa.", "x\n\n"])
def test_a_file_made_to_make_readers_hang_is_refused_at_once(piece: str) -> None:
    said = refusal(HEAD + piece * 110_000)
    assert said == "line 1: there is more in it than any call can hold"


def test_a_speaker_with_an_endless_name_is_shortened() -> None:
    (cue,) = read(f"WEBVTT\n\n00:00.000 --> 00:10.000\n<v {'n' * 500}>hello")
    assert cue.speaker == "n" * 80 + "…"


DEMO = (paths.resources() / "demo" / "08-card-number-read-aloud.vtt").read_text("utf-8")


@given(st.integers(0, len(DEMO)), st.integers(0, 40), st.text(max_size=12))
def test_a_damaged_file_is_read_or_refused_never_anything_else(at: int, length: int, put: str) -> None:
    try:
        cues = read(DEMO[:at] + put + DEMO[at + length :])
    except TranscriptRefused:
        return
    assert all(0 <= cue.start_ms <= cue.end_ms and cue.text for cue in cues)
    assert [cue.start_ms for cue in cues] == sorted(cue.start_ms for cue in cues)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["Transcript", "transcripts", "results", "segments", "transcription", "phrases", "items", "words", "start",
             "end", "text", "startTimeMs", "offsets", "from", "to", "alternatives", "content", "Content", "Items",
             "BeginOffsetMillis", "EndOffsetMillis", "duration", "offset", "milliseconds", "Participants", "speaker"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@given(json_values)
def test_any_json_is_read_or_refused_never_anything_else(value: object) -> None:
    try:
        read(json.dumps(value, indent=1))
    except TranscriptRefused:
        return
