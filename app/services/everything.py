"""Everything that can be done in one open library: each service is loaded and made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from app.services import keeping
from app.services.interactions import Interactions
from app.services.people import People
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:  # they bring SQLAlchemy and numpy along, and the first page is painted before those are needed
    from app.services.actions import Actions
    from app.services.analysing import Analysing
    from app.services.answering import Answering
    from app.services.choosing import Choosing
    from app.services.contacts import Contacts
    from app.services.evaluating import Evaluating
    from app.services.figure_files import FigureFiles
    from app.services.figures import Figures
    from app.services.history import History
    from app.services.identifying import Identifiers
    from app.services.import_listening import Waiting
    from app.services.importing import Importing
    from app.services.measures import Measures
    from app.services.meetings import Meetings
    from app.services.notices import Notices
    from app.services.one_to_ones import OneToOnes
    from app.services.outcomes import Outcomes
    from app.services.packing import Packing
    from app.services.progress import Progress
    from app.services.relinking import Relinking
    from app.services.remembering import Remembering
    from app.services.reporting import Reporting
    from app.services.revising import Revising
    from app.services.sampling import Sampling
    from app.services.scorecard_choice import Scorecards
    from app.services.taking_back import TakingBack
    from app.services.today import Today
    from app.services.transcribing import Transcribing
    from app.services.upkeep import Upkeep
    from app.services.watching import Watching


class Services:
    """The services of one library; every call belongs on the library lane."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library`` and look at it; raises one of ``db.errors``."""
        self._library = library
        self._clock = clock
        self.info = keeping.info(library)
        self.people = People(library, clock)
        self.interactions = Interactions(library, clock)

    @cached_property
    def evaluating(self) -> "Evaluating":
        """Return what marks and finalises."""
        from app.services.evaluating import Evaluating

        return Evaluating(self._library, self._clock)

    @cached_property
    def answering(self) -> "Answering":
        """Return what takes an evaluation on after it is finalised."""
        from app.services.answering import Answering

        return Answering(self._library, self._clock)

    @cached_property
    def revising(self) -> "Revising":
        """Return what begins revisions."""
        from app.services.revising import Revising

        return Revising(self._library, self._clock)

    @cached_property
    def taking_back(self) -> "TakingBack":
        """Return what takes back a step entered by mistake."""
        from app.services.taking_back import TakingBack

        return TakingBack(self._library, self._clock)

    @cached_property
    def history(self) -> "History":
        """Return what knows what happened to an evaluation."""
        from app.services.history import History

        return History(self._library, self._clock)

    @cached_property
    def progress(self) -> "Progress":
        """Return what knows how advisors come on."""
        from app.services.progress import Progress

        return Progress(self._library, self._clock)

    @cached_property
    def reporting(self) -> "Reporting":
        """Return what writes feedback sheets."""
        from app.services.reporting import Reporting

        return Reporting(self._library, self._clock)

    @cached_property
    def figures(self) -> "Figures":
        """Return what gathers the figures of reports."""
        from app.services.figures import Figures

        return Figures(self._library, self._clock)

    @cached_property
    def transcribing(self) -> "Transcribing":
        """Return what keeps transcripts."""
        from app.services.transcribing import Transcribing

        return Transcribing(self._library, self._clock)

    @cached_property
    def analysing(self) -> "Analysing":
        """Return what keeps the analyses of recordings."""
        from app.services.analysing import Analysing

        return Analysing(self._library, self._clock)

    @cached_property
    def sampling(self) -> "Sampling":
        """Return what plans, draws and certifies samples."""
        from app.services.sampling import Sampling

        return Sampling(self._library, self._clock)

    @cached_property
    def notices(self) -> "Notices":
        """Return the register of who was told of monitoring."""
        from app.services.notices import Notices

        return Notices(self._library, self._clock)

    @cached_property
    def one_to_ones(self) -> "OneToOnes":
        """Return what plans, prepares and keeps one-to-ones."""
        from app.services.one_to_ones import OneToOnes

        return OneToOnes(self._library, self._clock)

    @cached_property
    def actions(self) -> "Actions":
        """Return what keeps the actions agreed with advisors."""
        from app.services.actions import Actions

        return Actions(self._library, self._clock)

    @cached_property
    def packing(self) -> "Packing":
        """Return what makes one-to-one packs."""
        from app.services.packing import Packing

        return Packing(self._library, self._clock)

    @cached_property
    def meetings(self) -> "Meetings":
        """Return the register of team meetings and appraisals."""
        from app.services.meetings import Meetings

        return Meetings(self._library, self._clock)

    @cached_property
    def today(self) -> "Today":
        """Return what gathers what there is to do today."""
        from app.services.today import Today

        return Today(self._library, self._clock)

    @cached_property
    def remembering(self) -> "Remembering":
        """Return what was worked out once: saved filters, file-name patterns and column mappings."""
        from app.services.remembering import Remembering

        return Remembering(self._library, self._clock)

    @cached_property
    def importing(self) -> "Importing":
        """Return what brings recordings in."""
        from app.services.importing import Importing

        return Importing(self._library, self._clock)

    @cached_property
    def contacts(self) -> "Contacts":
        """Return what keeps contacts that are no recordings."""
        from app.services.contacts import Contacts

        return Contacts(self._library, self._clock)

    @cached_property
    def relinking(self) -> "Relinking":
        """Return what looks after where the recordings are."""
        from app.services.relinking import Relinking

        return Relinking(self._library, self._clock)

    @cached_property
    def watching(self) -> "Watching":
        """Return what knows the watched folders."""
        from app.services.watching import Watching

        return Watching(self._library, self._clock)

    @cached_property
    def identifiers(self) -> "Identifiers":
        """Return what knows whose an extension or a log-in is."""
        from app.services.identifying import Identifiers

        return Identifiers(self._library, self._clock)

    @cached_property
    def outcomes(self) -> "Outcomes":
        """Return what keeps what became of contacts."""
        from app.services.outcomes import Outcomes

        return Outcomes(self._library, self._clock)

    @cached_property
    def measures(self) -> "Measures":
        """Return what knows the service's measures."""
        from app.services.measures import Measures

        return Measures(self._library, self._clock)

    @cached_property
    def figure_files(self) -> "FigureFiles":
        """Return what brings in customers' ratings and the weeks' calls."""
        from app.services.figure_files import FigureFiles

        return FigureFiles(self._library, self._clock)

    @cached_property
    def choosing(self) -> "Choosing":
        """Return what keeps the options of the library."""
        from app.services.choosing import Choosing

        return Choosing(self._library, self._clock)

    @cached_property
    def scorecards(self) -> "Scorecards":
        """Return what knows the scorecards of the library and which is in use."""
        from app.services.scorecard_choice import Scorecards

        return Scorecards(self._library, self._clock)

    @cached_property
    def upkeep(self) -> "Upkeep":
        """Return what keeps the file safe."""
        from app.services.upkeep import Upkeep

        return Upkeep(self._library, self._clock, is_demo=self.info.is_demo)

    def unheard(self) -> "tuple[Waiting, ...]":
        """Return the recordings nobody has listened to yet."""
        from app.services.import_listening import waiting

        return waiting(self._library)

    def load(self) -> None:
        """Load whatever is not loaded yet, so that nobody waits for it at their first step."""
        for name, made in vars(type(self)).items():
            if isinstance(made, cached_property):
                getattr(self, name)
        with self._library.read():  # the first time brings SQLAlchemy's engine
            pass

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        self._library.close()
