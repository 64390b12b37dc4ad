"""``fair-hearing score``: twenty marks in, every number of the scheme out."""

import json
import sys
from pathlib import Path

from app import paths
from app.cli.output import number, write_json
from app.cli.refusal import Refused
from app.domain.scorecard import Scorecard
from app.domain.scorecard_file import read_scorecard
from app.domain.scoring import Outcome, Score, score
from app.domain.words import Mark

WORDS = '"met", "not met", "no opportunity" or null'


def run(file: str) -> int:
    """Write the scores of the marks in the JSON file ``file``, "-" for standard input; Refused when it is wrong."""
    name = "standard input" if file == "-" else file
    card = council_card()
    result = score(card, _marks(_parsed(_content(file, name), name), len(card.criteria), name))
    write_json(
        {
            **_totals(result.total),
            "sections": [{"name": section.name, **_totals(section)} for section in result.sections],
            "lowest_percent": number(result.lowest.percent),
            "highest_percent": number(result.highest.percent),
            "lowest_band": result.lowest.band.value,
            "highest_band": result.highest.band.value,
        }
    )
    return 0


def council_card() -> Scorecard:
    """Return the scorecard that ships with the program."""
    path = paths.resources() / "scorecards" / "quality-monitoring-2016.toml"
    return read_scorecard(path.read_text(encoding="utf-8"), path.name)


def _totals(part: Score) -> dict[str, int | float | str | None]:
    outcome: Outcome | None = part.outcome
    return {
        "covered": part.covered,
        "marked": part.marked,
        "of": part.of,
        "percent": number(outcome.percent) if outcome else None,
        "band": outcome.band.value if outcome else None,
    }


def _content(file: str, name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(f"{name}: is not UTF-8 text") from None
    except OSError as error:
        raise Refused(f"{name}: cannot be read ({error.strerror or error})") from None


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Refused(f"{name}: line {error.lineno}: not valid JSON ({error.msg.lower()})") from None
    except (RecursionError, ValueError):
        raise Refused(f"{name}: is not a list of marks but something far larger") from None


def _marks(value: object, count: int, name: str) -> list[Mark | None]:
    marks = value.get("marks") if isinstance(value, dict) else None
    if not isinstance(marks, list):
        raise Refused(f'{name}: expected {{"marks": [{count} marks]}}')
    if len(marks) != count:
        raise Refused(f"{name}: there are {len(marks)} marks; the scorecard has {count} criteria")
    return [_mark(mark, place, name) for place, mark in enumerate(marks, 1)]


def _mark(value: object, place: int, name: str) -> Mark | None:
    if value is None:
        return None
    if isinstance(value, str) and value in set(Mark):
        return Mark(value)
    shown = json.dumps(value, ensure_ascii=False)
    raise Refused(f"{name}: mark {place} is {shown[:40]}; it must be {WORDS}")
