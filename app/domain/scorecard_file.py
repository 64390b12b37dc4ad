"""A scorecard file (TOML) read into a ``Scorecard``, or refused with the line and what was expected there."""

import re
import tomllib
from collections.abc import Mapping

from app.domain.scorecard import Criterion, Kind, NoOpportunity, Scorecard, Section
from app.domain.toml_lines import Lines
from app.domain.toml_table import Refusal, Table
from app.language import Words, noop, translate

FORMAT = 1

_TOP = ("format", "id", "version", "name", "no_opportunity", "meets_from", "exceeds_above", "section")
_SECTION = ("name", "short", "about", "criterion")
_CRITERION = ("key", "short", "standard", "kind", "met", "not_met")
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_CLOSING = noop("ScorecardFile", "a text must end with its quotation mark, on the same line")
_NEVER_CLOSED = noop("ScorecardFile", "the file ends within a text that is opened further up and never closed")
_IN_PLAIN_WORDS = Words(
    "ScorecardFile",
    {
        "Cannot overwrite a value": "this is written a second time; each key may stand only once in its table",
        "Expected '=' after a key in a key/value pair": "expected KEY = VALUE, or a heading such as [[section]]",
        "Invalid statement": "expected KEY = VALUE, or a heading such as [[section]]",
        "Invalid value": 'expected a value: a text between quotation marks ("…") or a whole number',
        "Illegal character '\\n'": _CLOSING,
        "Illegal character '\\r'": _CLOSING,
        "Unterminated string": _NEVER_CLOSED,
        "Expected \"'''\"": _NEVER_CLOSED,
        "Expected newline or end of document after a statement": (
            'something stands after the value that belongs elsewhere (a quotation mark within a text is written \\")'
        ),
    },
)


class ScorecardRefused(ValueError):
    """A file that is not a valid scorecard; its text is "FILE: line 12: section[2].criterion[3].kind must be …".

    Sections and criteria are counted from 1; so is ``line``.
    """

    def __init__(self, name: str, line: int, reason: str) -> None:
        """Keep what errors call the file, the line and what is wrong there, without a full stop."""
        super().__init__(translate("ScorecardFile", "{0}: line {1}: {2}").format(name, line, reason))
        self.line = line


def read_scorecard(text: str, name: str) -> Scorecard:
    """Return the scorecard written in ``text``; ScorecardRefused, calling the file ``name``, when it is not one.

    Line breaks and runs of blanks within a text become one blank.
    """
    text = text.removeprefix("\ufeff")
    values = _parse(text, name)
    try:
        return _scorecard(Table((), values, Lines(text)))
    except Refusal as refusal:
        raise ScorecardRefused(name, refusal.line, str(refusal)) from None


def _parse(text: str, name: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ScorecardRefused(
            name, 1, translate("ScorecardFile", "brackets are nested too deeply for a scorecard")
        ) from None
    except ValueError as error:  # a TOMLDecodeError, or what Python says of a number or date beyond all bounds
        place = _PLACE.search(str(error))
        last = text.rstrip().count("\n") + 1
        line = int(place[1]) if place and place[1] else last if place else 1
        said = _PLACE.sub("", str(error))
        reason = _IN_PLAIN_WORDS.get(said, f"this is not valid TOML ({said.split(';')[0]})")
        raise ScorecardRefused(name, line, reason) from None


def _scorecard(top: Table) -> Scorecard:
    _check_format(top)
    top.check_keys(_TOP)
    meets_from, exceeds_above = top.whole("meets_from", 1, 99), top.whole("exceeds_above", 2, 100)
    if meets_from >= exceeds_above:
        top.refuse(
            "exceeds_above",
            translate("ScorecardFile", "must be higher than meets_from, which is {0}; it is {1}").format(
                meets_from, exceeds_above
            ),
        )
    return Scorecard(
        id=top.slug("id"),
        version=top.whole("version", 1),
        name=top.text("name"),
        sections=_sections(top),
        meets_from=meets_from,
        exceeds_above=exceeds_above,
        no_opportunity=NoOpportunity(top.one_of("no_opportunity", NoOpportunity)),
    )


def _check_format(top: Table) -> None:
    """Refuse a file of another format before anything else in it is judged by the rules of this one."""
    if "format" not in top.values:
        top.refuse(
            "format", translate("ScorecardFile", "is missing; a scorecard begins with format = {0}").format(FORMAT)
        )
    written = top.whole("format", 1)
    if written > FORMAT:
        top.refuse(
            "format",
            translate(
                "ScorecardFile",
                "is {0}, and this version of Fair Hearing reads scorecards of format {1}: please "
                "update Fair Hearing first",
            ).format(written, FORMAT),
        )


def _sections(top: Table) -> tuple[Section, ...]:
    sections: list[Section] = []
    names: dict[str, int] = {}
    keys: dict[str, int] = {}
    first = 1
    for table in top.tables("section"):
        table.check_keys(_SECTION)
        table.once("name", names)
        criteria = tuple(
            _criterion(entry, number, keys) for number, entry in enumerate(table.tables("criterion"), start=first)
        )
        sections.append(Section(table.text("name"), table.text("short"), table.text("about"), criteria))
        first += len(criteria)
    return tuple(sections)


def _criterion(table: Table, number: int, keys: dict[str, int]) -> Criterion:
    table.check_keys(_CRITERION, optional=("points",))
    table.once("key", keys)
    return Criterion(
        number=number,
        key=table.slug("key"),
        short=table.text("short"),
        standard=table.text("standard"),
        kind=Kind(table.one_of("kind", Kind)),
        met=table.text("met"),
        not_met=table.text("not_met"),
        points=table.whole("points", 1, 1000) if "points" in table.values else 1,
    )
