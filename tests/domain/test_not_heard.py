"""What has not been heard: drawn share over frame share, nothing heard first."""

from fractions import Fraction

from app.domain.frame import FrameItem
from app.domain.not_heard import CELL, Side, in_cell, not_heard
from app.domain.words import Channel
from tests.domain.frames import contacts


def call(number: int, day: int, hour: int, service: str = "Waste", advisor: int = 5) -> FrameItem:
    return FrameItem(number, advisor, f"2026-11-{day:02}T{hour:02}:10:00", Channel.TELEPHONE, service, 90_000)


def test_drawn_share_over_frame_share() -> None:
    """Of ten, four on Monday at nine, four on Tuesday, two on Sunday; three drawn: two on Monday, one on Tuesday."""
    frame = [call(n, 2, 9) for n in range(4)] + [call(n, 3, 9) for n in range(4, 8)] + [call(n, 8, 9) for n in (8, 9)]
    cells = not_heard(frame, {0, 1, 4}, (), (Side.WEEKDAY, Side.HOUR))
    assert [(dict(cell.sides)[Side.WEEKDAY], cell.size, cell.drawn, cell.ratio) for cell in cells] == [
        (6, 2, 0, Fraction(0)),
        (1, 4, 1, Fraction(10, 12)),
        (0, 4, 2, Fraction(20, 12)),
    ]


def test_largest_unheard_first_and_a_spot_check_counts_as_heard() -> None:
    frame = [call(1, 2, 9), call(2, 2, 10), call(3, 2, 10), call(4, 2, 11), call(5, 2, 11), call(6, 2, 11)]
    hours = [dict(cell.sides)[Side.HOUR] for cell in not_heard(frame, {1}, (), (Side.HOUR,))]
    assert hours == [11, 10, 9]
    cells = not_heard(frame, {1}, {5}, (Side.HOUR,))
    assert [(dict(cell.sides)[Side.HOUR], cell.heard, cell.besides) for cell in cells] == [
        (10, 0, 0),
        (11, 1, 1),
        (9, 1, 0),
    ]
    assert [cell.ratio for cell in cells] == [0, 0, 6]
    assert [cell.heard_ratio for cell in cells] == [0, 1, 3]  # 1 of 3 and 1 of 1, of 2 heard of 6


def test_every_interaction_is_in_one_cell_and_can_be_taken_from_it() -> None:
    frame = contacts(60) + contacts(30, 6, 100)
    drawn = {item.id for item in frame[::7]}
    for sides in (CELL, (*CELL, Side.ADVISOR), (Side.SERVICE,)):
        cells = not_heard(frame, drawn, (), sides)
        assert sum(cell.size for cell in cells) == 90
        assert sum(cell.drawn for cell in cells) == len(drawn)
        assert [len(in_cell(frame, cell.sides)) for cell in cells] == [cell.size for cell in cells]
        mean = sum((cell.ratio or Fraction(0)) * cell.size for cell in cells) / 90
        assert mean == 1


def test_with_nothing_drawn_there_is_no_ratio() -> None:
    (cell,) = not_heard([call(1, 2, 9)], (), (), (Side.CHANNEL,))
    assert cell.ratio is None
    assert cell.sides == ((Side.CHANNEL, "telephone"),)
    assert not_heard([], {1}) == ()
