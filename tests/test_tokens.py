"""Every theme can be read: each text colour stands out from every ground it is put on, each border is seen."""

import pytest

from app import tokens
from app.domain.words import Band, Mark
from app.tokens import Tokens

ENOUGH = {"light": 4.5, "dark": 4.5, "contrast-light": 7.0, "contrast-dark": 7.0}
"""The least contrast of a text by theme: that of WCAG 2.2 AA, and of AAA at high contrast."""
FOR_SHAPES = 3.0
TEXTS = ("text", "quiet", "accent", "advisor", "customer", "below", "meets", "exceeds", "neutral", "amber")
TINTED = ("accent", "below", "meets", "exceeds", "neutral", "amber")


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0-1 (WCAG 2.2)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1-21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=sorted(ENOUGH))
def theme(request: pytest.FixtureRequest) -> Tokens:
    return tokens.load(request.param)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_texts_stand_out_from_the_page(theme: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= ENOUGH[theme.name]


@pytest.mark.parametrize("tone", TINTED)
def test_a_chip_can_be_read(theme: Tokens, tone: str) -> None:
    assert contrast(getattr(theme, tone), getattr(theme, f"{tone}_tint")) >= ENOUGH[theme.name]


@pytest.mark.parametrize("ground", [f"{tone}_tint" for tone in TINTED])
def test_text_and_quiet_text_stand_out_from_a_chosen_row_and_a_control_that_is_off(theme: Tokens, ground: str) -> None:
    for text in ("text", "quiet"):
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= ENOUGH[theme.name]


def test_a_score_can_be_read_in_a_chosen_row(theme: Tokens) -> None:
    for band in Band:
        assert contrast(theme.band(band), theme.accent_tint) >= ENOUGH[theme.name]


def test_the_main_button_can_be_read(theme: Tokens) -> None:
    assert contrast(theme.accent_text, theme.accent) >= ENOUGH[theme.name]


def test_a_marked_switch_can_be_read(theme: Tokens) -> None:
    for mark in Mark:
        assert contrast(theme.accent_text, theme.mark(mark)) >= ENOUGH[theme.name]


def test_the_focus_ring_is_seen(theme: Tokens) -> None:
    for ground in ("window", "surface"):
        assert contrast(theme.accent, getattr(theme, ground)) >= FOR_SHAPES
    assert contrast(theme.text, theme.accent) >= FOR_SHAPES or contrast(theme.text, theme.surface) >= FOR_SHAPES


@pytest.mark.parametrize("shape", ["field", "quiet", "accent", "advisor", "customer", "below", "meets", "exceeds"])
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_borders_lines_of_charts_and_the_two_sides_of_a_call_are_seen(theme: Tokens, shape: str, ground: str) -> None:
    assert contrast(getattr(theme, shape), getattr(theme, ground)) >= FOR_SHAPES


def test_talk_over_is_seen(theme: Tokens) -> None:
    assert contrast(theme.talk_over, theme.surface) >= FOR_SHAPES


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_at_high_contrast_every_line_and_hatch_is_seen_too(name: str) -> None:
    theme = tokens.load(name)
    for shape in (theme.line, theme.silence):
        assert contrast(shape, theme.surface) >= FOR_SHAPES


def test_the_ring_inside_the_main_button_is_seen(theme: Tokens) -> None:
    assert contrast(theme.accent_text, theme.accent) >= FOR_SHAPES
