"""The figures of every report, gathered as one frozen value from which its PDF, spreadsheet and CSV are written."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import text

from app.domain.days import said_day
from app.domain.months import add_months, month_of
from app.domain.not_heard import Side
from app.domain.quarters import Quarter, quarter_of
from app.domain.report_figures import Report, Section
from app.domain.stationery import usual_retention
from app.domain.words import Purpose
from app.language import noop, plural, translate
from app.services import keeping
from app.services import report_parts as parts
from app.services.actions import Actions
from app.services.measure_values import Scope as MeasureScope
from app.services.measures import read_figures
from app.services.meetings import Meetings
from app.services.one_to_ones import OneToOnes
from app.services.people import People
from app.services.report_coaching import actions_section, advisor_section, one_to_ones_section
from app.services.report_coverage import month_section, months_table
from app.services.report_measures import measures_section
from app.services.report_reading import Reader, Scope
from app.services.report_sections import Span, criteria_section, evaluations_section, scores_section, team_sections
from app.services.sampling import Progress, Sampling
from app.services.scorecards import Shelf
from app.services.stationery import read_stationery
from db.engine import Clock, LibraryFile

_FIRST_MONTH = text("SELECT min(month) FROM section_total WHERE position = 0")
_LAST_MONTH = text("SELECT max(month) FROM section_total WHERE position = 0")
CONFIDENTIAL = noop("Figures", "Confidential: personal data about named staff. {0}")
COUNTED = noop("Figures", "Finalised routine evaluations by month of the contact, in their latest revision.")


class Figures:
    """The reports of one library; months are whole numbers such as 202611, both ends of a period included."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)
        self._people = People(library, clock)
        self._sampling = Sampling(library, clock)
        self._one_to_ones = OneToOnes(library, clock)
        self._meetings = Meetings(library, clock)
        self._actions = Actions(library, clock)

    def team(self, first: int, last: int, team_id: int | None = None) -> Report:
        """Return the report on a team, or on all; KeyError when there is no such team."""
        span, scope = Span(first, last), self._scope(team_id)
        about, sections = self._team(scope, span)
        return self._report(translate("Figures", "Team report"), scope, span, about, sections)

    def quarter(self, first: int, team_id: int | None = None) -> Report:
        """Return the report on the quarter that begins with the month ``first``; ValueError where none does."""
        span, scope = Span(first, add_months(first, 2)), self._scope(team_id)
        if not span.is_quarter:
            raise ValueError(
                translate("Figures", "{0} begins no quarter: those begin in April, July, October and January").format(
                    first
                )
            )
        about, sections = self._team(scope, span)
        sections.append(self._coverage(span, self._progress(span)))
        sections += [*self._coaching(span, team_id), self._measures(span, team_id)]
        return self._report(translate("Figures", "Quarterly report"), scope, span, about, sections)

    def advisor(self, advisor_id: int, first: int, last: int) -> Report:
        """Return the report on one advisor; KeyError when there is none."""
        person, span = self._people.person(advisor_id), Span(first, last)
        scope = Scope("advisor", advisor_id, person.name)
        with self._library.read() as connection:
            reader = Reader(connection, self._shelf, scope)
            about = [
                (translate("Figures", "Team"), person.team or translate("Figures", "none")),
                (translate("Figures", "Evaluations"), parts.purposes_text(reader.bands(first, last))),
                (translate("Figures", "Counted"), translate("Figures", COUNTED)),
            ]
            sections = [
                scores_section(reader, span, self._running()),
                criteria_section(reader, span),
                evaluations_section(reader, span),
            ]
        actions, meetings = self._actions.of_advisor(advisor_id), self._one_to_ones.of_advisor(advisor_id).rows
        sections.append(advisor_section(actions, meetings, span.since, span.until))
        return self._report(translate("Figures", "Advisor report"), scope, span, about, sections)

    def coverage(self, first: int, last: int) -> Report:
        """Return the report on what the sampling plan wanted, what was drawn and what was heard."""
        span, progress = Span(first, last), self._progress(Span(first, last))
        sections = [self._coverage(span, progress)]
        for each in progress:
            cells = self._sampling.not_heard(each.period, (Side.CHANNEL, Side.SERVICE))
            sections.append(month_section(each, self._sampling.samples(each.period), cells))
        return self._report(translate("Figures", "Sampling coverage"), self._scope(None), span, [], sections)

    def coaching(self, first: int, last: int, team_id: int | None = None) -> Report:
        """Return the report on one-to-ones, meetings and actions against target; KeyError when there is no such team.

        One-to-ones go by quarters: those that the months touch.
        """
        span = Span(first, last)
        sections = self._coaching(span, team_id)
        return self._report(translate("Figures", "One-to-ones and actions"), self._scope(team_id), span, [], sections)

    def measures(self, first: int, last: int, team_id: int | None = None) -> Report:
        """Return the report on the service's measures against target; KeyError when there is no such team."""
        span = Span(first, last)
        return self._report(
            translate("Figures", "Measures"), self._scope(team_id), span, [], [self._measures(span, team_id)]
        )

    def months(self) -> tuple[int, int] | None:
        """Return the first and the last month with a finalised evaluation, ``None`` where there is none."""
        with self._library.read() as connection:
            first, last = (connection.execute(each).scalar() for each in (_FIRST_MONTH, _LAST_MONTH))
        return None if first is None or last is None else (first, last)

    def _team(self, scope: Scope, span: Span) -> tuple[list[tuple[str, str]], list[Section]]:
        names = {person.id: person.name for person in self._people.advisors()}
        with self._library.read() as connection:
            reader = Reader(connection, self._shelf, scope)
            advisors = len(reader.advisors(span.first, span.last))
            about = [
                (translate("Figures", "Evaluations"), parts.purposes_text(reader.bands(span.first, span.last))),
                (
                    translate("Figures", "Advisors"),
                    plural(
                        "Figures",
                        "{0:,} advisor at work in the period, in the team they are in today",
                        "{0:,} advisors at work in the period, in the team they are in today",
                        advisors,
                    ).format(advisors),
                ),
                (translate("Figures", "Counted"), translate("Figures", COUNTED)),
            ]
            return about, team_sections(reader, span, names, self._running())

    def _coverage(self, span: Span, progress: Sequence[Progress]) -> Section:
        with self._library.read() as connection:
            counts = Reader(connection, self._shelf, self._scope(None)).bands(span.first, span.last)
        routine = Counter[int]()
        for (month, purpose, _), count in counts.items():
            routine[month] += count if purpose is Purpose.ROUTINE else 0
        return Section(translate("Figures", "Sampling coverage of all teams"), (months_table(progress, routine),))

    def _coaching(self, span: Span, team_id: int | None) -> list[Section]:
        first, last = quarter_of(span.since), quarter_of(span.until)
        held = [
            (person, against)
            for person, against in self._one_to_ones.against_target(first, last)
            if team_id in {None, person.team_id}
        ]
        people = [person for person in self._people.advisors() if team_id in {None, person.team_id}]
        meetings = self._meetings.against_target(first, last) if team_id is None else None
        with self._library.read() as connection:
            actions = actions_section(connection, people, span.since, span.until)
        return [one_to_ones_section(held, meetings, self._quarters(first, last)), actions]

    def _quarters(self, first: Quarter, last: Quarter) -> str:
        """Return in a sentence which quarters are counted, and whether the last is over."""
        named = first.name if first == last else translate("Figures", "{0} to {1}").format(first.name, last.name)
        over = last.last < self._clock().astimezone().date()
        return translate("Figures", "Counted by whole quarters: {0}{1}.").format(
            named, "" if over else translate("Figures", ", which runs until {0}").format(said_day(last.last))
        )

    def _measures(self, span: Span, team_id: int | None) -> Section:
        with self._library.read() as connection:
            return measures_section(read_figures(connection, MeasureScope(span.first, span.last, None, team_id)))

    def _running(self) -> int:
        return month_of(self._clock().astimezone())

    def _progress(self, span: Span) -> list[Progress]:
        return [self._sampling.progress(month) for month in span.months]

    def _scope(self, team_id: int | None) -> Scope:
        teams = {team.id: team.name for team in self._people.teams()}
        if team_id is not None:
            return Scope("team", team_id, teams[team_id])
        return Scope("all", None, next(iter(teams.values())) if len(teams) == 1 else translate("Figures", "All teams"))

    def _report(
        self, title: str, scope: Scope, span: Span, about: Sequence[tuple[str, str]], sections: Sequence[Section]
    ) -> Report:
        with self._library.read() as connection:
            stationery = read_stationery(connection)
        return Report(
            title=title,
            subject=f"{scope.name} · {span.text}",
            library=keeping.info(self._library).name,
            made=self._clock().astimezone().replace(tzinfo=None),
            about=tuple(about),
            sections=tuple(sections),
            confidentiality=translate("Figures", CONFIDENTIAL).format(usual_retention()),
            stationery=stationery,
        )
