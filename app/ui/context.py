"""The desk: everything a page needs to do its work, handed to it when it is made."""

from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.policy import Policy
from app.settings import SettingsFile
from app.tokens import Tokens
from app.ui.tasks import Tasks
from app.ui.theme import Theme

if TYPE_CHECKING:  # they bring SQLAlchemy and the decoders along, and the window is painted before those are needed
    from app.media.player import EngineChoice
    from app.services.actions import Actions
    from app.services.analysing import Analysing
    from app.services.answering import Answering
    from app.services.choosing import Choosing
    from app.services.contacts import Contacts
    from app.services.evaluating import Evaluating
    from app.services.everything import Services
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
    from app.services.people import Person
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

Clock = Callable[[], datetime]
"""Returns the time now, aware, in UTC."""


class Desk(QObject):
    """The services, the threads, the look and the person at the keyboard, as pages receive them.

    ``library_changed`` says what was touched: ``interactions``, ``evaluations``, ``people``, ``sample``,
    ``notices``, ``coaching`` or ``settings``. What a page emits by ``said`` stands in the quiet bar above it.
    """

    evaluator_changed = Signal()
    library_changed = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        services: "Services",
        *,
        tasks: Tasks,
        theme: Theme,
        settings: SettingsFile,
        clock: Clock,
        evaluator: "Person",
        policy: Policy | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.policy = policy or Policy()
        self._services = services
        self.info = services.info
        self.people = services.people
        self.interactions = services.interactions
        self.tasks = tasks
        self.theme = theme
        self.settings = settings
        self.clock = clock
        self._evaluator = evaluator
        self._engine: EngineChoice | None = None
        self._engine_lock = Lock()

    @property
    def evaluator(self) -> "Person":
        """Return who is at the keyboard; every mark and change carries this name."""
        return self._evaluator

    def sign_in(self, person: "Person") -> None:
        """Let ``person`` be at the keyboard from now on, and remember it for this library."""
        self._evaluator = person
        self.settings.update(lambda now: now.marked_by(self.info.uid, person.id))
        self.evaluator_changed.emit()

    @property
    def evaluating(self) -> "Evaluating":
        """Return what marks and finalises."""
        return self._services.evaluating

    @property
    def answering(self) -> "Answering":
        """Return what takes an evaluation on after it is finalised."""
        return self._services.answering

    @property
    def revising(self) -> "Revising":
        """Return what begins revisions."""
        return self._services.revising

    @property
    def taking_back(self) -> "TakingBack":
        """Return what takes back a step entered by mistake."""
        return self._services.taking_back

    @property
    def history(self) -> "History":
        """Return what knows what happened to an evaluation."""
        return self._services.history

    @property
    def progress(self) -> "Progress":
        """Return what knows how advisors come on."""
        return self._services.progress

    @property
    def reporting(self) -> "Reporting":
        """Return what writes feedback sheets."""
        return self._services.reporting

    @property
    def figures(self) -> "Figures":
        """Return what gathers the figures of reports."""
        return self._services.figures

    @property
    def transcribing(self) -> "Transcribing":
        """Return what keeps transcripts."""
        return self._services.transcribing

    @property
    def analysing(self) -> "Analysing":
        """Return what keeps the analyses of recordings."""
        return self._services.analysing

    @property
    def sampling(self) -> "Sampling":
        """Return what plans, draws and certifies samples."""
        return self._services.sampling

    @property
    def notices(self) -> "Notices":
        """Return the register of who was told of monitoring."""
        return self._services.notices

    @property
    def one_to_ones(self) -> "OneToOnes":
        """Return what plans, prepares and keeps one-to-ones."""
        return self._services.one_to_ones

    @property
    def actions(self) -> "Actions":
        """Return what keeps the actions agreed with advisors."""
        return self._services.actions

    @property
    def packing(self) -> "Packing":
        """Return what makes one-to-one packs."""
        return self._services.packing

    @property
    def meetings(self) -> "Meetings":
        """Return the register of team meetings and appraisals."""
        return self._services.meetings

    @property
    def today(self) -> "Today":
        """Return what gathers what there is to do today."""
        return self._services.today

    @property
    def remembering(self) -> "Remembering":
        """Return what was worked out once: saved filters, file-name patterns and column mappings."""
        return self._services.remembering

    @property
    def importing(self) -> "Importing":
        """Return what brings recordings in."""
        return self._services.importing

    @property
    def contacts(self) -> "Contacts":
        """Return what keeps contacts that are no recordings."""
        return self._services.contacts

    @property
    def relinking(self) -> "Relinking":
        """Return what looks after where the recordings are."""
        return self._services.relinking

    @property
    def watching(self) -> "Watching":
        """Return what knows the watched folders."""
        return self._services.watching

    @property
    def identifiers(self) -> "Identifiers":
        """Return what knows whose an extension or a log-in is."""
        return self._services.identifiers

    @property
    def outcomes(self) -> "Outcomes":
        """Return what keeps what became of contacts."""
        return self._services.outcomes

    @property
    def measures(self) -> "Measures":
        """Return what knows the service's measures."""
        return self._services.measures

    @property
    def figure_files(self) -> "FigureFiles":
        """Return what brings in customers' ratings and the weeks' calls."""
        return self._services.figure_files

    @property
    def choosing(self) -> "Choosing":
        """Return what keeps the options of the library."""
        return self._services.choosing

    @property
    def scorecards(self) -> "Scorecards":
        """Return what knows the scorecards of the library and which is in use."""
        return self._services.scorecards

    @property
    def upkeep(self) -> "Upkeep":
        """Return what keeps the library's file safe."""
        return self._services.upkeep

    def unheard(self) -> "tuple[Waiting, ...]":
        """Return the recordings nobody has listened to yet; on the library lane."""
        return self._services.unheard()

    def load(self, then: "Callable[[], None]") -> None:
        """Load on the library lane what the first page does without, so that nobody waits for it later."""
        self.tasks.library(self._services.load, lambda _loaded: then())

    def follow_policy(self) -> None:
        """Let the library's options be what the organisation fixed, where they are others."""
        fixed = self.policy.fixed.library

        def follow() -> bool:
            changed = self.choosing.choose(fixed, None)
            while changed and self.analysing.count_again():
                pass
            return bool(changed)

        def followed(changed: bool) -> None:
            if changed:
                self.library_changed.emit("settings")

        if fixed:
            self.tasks.library(follow, followed)

    def tokens(self) -> Tokens:
        """Return the colours in force; ``theme.changed`` says when they are others."""
        return self.theme.tokens

    def engine(self) -> "EngineChoice":
        """Return the playback engine, chosen once with its reason; slow the first time: ask on an audio thread."""
        from app.media import player

        with self._engine_lock:
            if self._engine is None:
                self._engine = player.choose(self.settings.now.engine)
            return self._engine

    def forget_engine(self) -> None:
        """Choose the playback engine again at the next recording."""
        with self._engine_lock:
            self._engine = None
