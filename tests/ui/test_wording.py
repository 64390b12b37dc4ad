"""How values are spoken on the screen."""

from datetime import date, datetime
from fractions import Fraction

import pytest

from app.domain.words import Band, Channel, Purpose, State
from app.ui.messages import sentence
from app.ui.widgets.chips import STATE_TONES, TONES, band_text, state_text
from app.ui.wording import (
    channel_text,
    covered_text,
    day_text,
    grouped,
    month_text,
    percentage,
    purpose_text,
    score_text,
    when_text,
)
from db.errors import Busy


def test_a_year_is_said_when_it_is_another() -> None:
    at = datetime(2026, 11, 4, 9, 5)
    assert when_text(at, date(2026, 12, 31)) == "4 Nov 09:05"
    assert when_text(at, date(2027, 1, 1)) == "4 Nov 2026 09:05"
    assert day_text(date(2026, 5, 31)) == "31 May 2026"
    assert month_text(202601) == "Jan 2026"


@pytest.mark.parametrize(
    ("value", "text"),
    [(Fraction(80), "80%"), (Fraction(348, 5), "69.6%"), (Fraction(1801, 20), "90.1%"), (Fraction(0), "0%")],
)
def test_a_percentage_never_crosses_an_edge(value: Fraction, text: str) -> None:
    assert percentage(value) == text


def test_a_score_has_its_sign_and_nothing_is_a_dash() -> None:
    assert score_text(16, 20, Band.MEETS) == "80% ✓"
    assert score_text(13, 20, Band.BELOW) == "65% ▼"
    assert score_text(20, 20, Band.EXCEEDS) == "100% ★"
    assert covered_text(0, 0) == "—"
    assert grouped(360_000) == "360,000"


def test_every_word_of_the_field_can_be_spoken() -> None:
    assert all(channel_text(channel) for channel in Channel)
    assert all(purpose_text(purpose) for purpose in Purpose)
    assert all(state_text(state) and STATE_TONES[state] in TONES for state in State)
    assert all(band_text(band).startswith(band.sign) for band in Band)


def test_the_worlds_troubles_have_sentences_and_our_mistakes_have_none(tmp_path) -> None:  # noqa: ANN001
    file = tmp_path / "x.fairhearing"
    assert sentence(Busy(file)) == str(Busy(file))
    assert sentence(PermissionError(13, "denied", str(file))) == (
        f"{file} may not be read or written here. Choose another folder, or ask for permission."
    )
    assert sentence(OSError(28, "No space left on device")) == (
        "There is no room left on the disk, so nothing was written. Make room and do it again."
    )
    assert sentence(OSError(5, "Input/output error")) == (
        "The file could not be used: Input/output error. Look whether its drive is connected, then try again."
    )
    assert sentence(ValueError("our own")) is None
    assert sentence(KeyError("Priya")) is None
