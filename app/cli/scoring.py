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
from app.language import noop, translate

WORDS = noop("CommandLine", '"met", "not met", "no opportunity" or null')


def run(file: str) -> int:
    """Write the scores of the marks in the JSON file ``file``, "-" for standard input; Refused when it is wrong."""
    name = translate("CommandLine", "standard input") if file == "-" else file
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
        raise Refused(translate("CommandLine", "{0}: is not UTF-8 text").format(name)) from None
    except OSError as error:
        raise Refused(
            translate("CommandLine", "{0}: cannot be read ({1})").format(name, error.strerror or error)
        ) from None


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Refused(
            translate("CommandLine", "{0}: line {1}: not valid JSON ({2})").format(
                name, error.lineno, error.msg.lower()
            )
        ) from None
    except (RecursionError, ValueError):
        raise Refused(
            translate("CommandLine", "{0}: is not a list of marks but something far larger").format(name)
        ) from None


def _marks(value: object, count: int, name: str) -> list[Mark | None]:
    marks = value.get("marks") if isinstance(value, dict) else None
    if not isinstance(marks, list):
        raise Refused(translate("CommandLine", '{0}: expected {{"marks": [{1} marks]}}').format(name, count))
    if len(marks) != count:
        raise Refused(
            translate("CommandLine", "{0}: there are {1} marks; the scorecard has {2} criteria").format(
                name, len(marks), count
            )
        )
    return [_mark(mark, place, name) for place, mark in enumerate(marks, 1)]


def _mark(value: object, place: int, name: str) -> Mark | None:
    if value is None:
        return None
    if isinstance(value, str) and value in set(Mark):
        return Mark(value)
    shown = json.dumps(value, ensure_ascii=False)
    raise Refused(
        translate("CommandLine", "{0}: mark {1} is {2}; it must be {3}").format(
            name, place, shown[:40], translate("CommandLine", WORDS)
        )
    )
