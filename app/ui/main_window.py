"""The window: beginnings, the workplace of the open library, what is said above it, and recordings dropped onto it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app import paths
from app.policy import Policy
from app.settings import SettingsFile
from app.ui.beginnings import Beginnings
from app.ui.context import Clock, Desk
from app.ui.drop_hint import DropHint
from app.ui.guided import Guided
from app.ui.menus import Menus
from app.ui.messages import TROUBLE, MessageBar, ask, sentence
from app.ui.news import News
from app.ui.opening import Opened
from app.ui.pages.advisor_ahead import load_charts, load_page
from app.ui.questions import Questions
from app.ui.refused import ReadingBar, Refusal
from app.ui.session import Session
from app.ui.tasks import Handle, Tasks
from app.ui.theme import Theme
from app.ui.ways_on import WaysOn
from app.ui.widgets.controls import column
from app.ui.widgets.reading_order import go_on
from app.ui.widgets.room import fitting

if TYPE_CHECKING:
    from app.services.people import Person
    from app.ui.workplace import Workplace

SIZE = (1440, 900)
SMALLEST = (960, 500)
"""What a full-HD laptop has left whose system shows everything at 200 %."""
SMALLEST_WITH_LARGE_TEXT = (1024, 640)
AT_REST_MS = 300
"""How long after the first rows are there a library's other services are loaded."""
SAVING_MS = 5000
"""How long leaving a library waits for what is still being saved."""


class MainWindow(QMainWindow):
    """One window on one library at a time; ``ready`` says that its pages are there."""

    ready = Signal()

    def __init__(self, theme: Theme, settings: SettingsFile, clock: Clock, policy: Policy | None = None) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        self.policy = policy or Policy()
        self.clock = clock
        self.tasks = Tasks(self.trouble, self)
        self.session = Session(self.tasks, settings, clock, self)
        self.desk: Desk | None = None
        self.workplace: Workplace | None = None
        self.messages = MessageBar()
        self.reading = ReadingBar()
        self.questions = Questions(self, self.tasks, clock)
        self._opened: Opened | None = None
        self.stage = Beginnings(theme)
        self.body = QWidget()
        self._hint = DropHint(theme, self)
        self._build()
        self.ways = WaysOn(self, self._leave)
        self.guided = Guided(self)
        self.news = News(self)
        self.menus = Menus(self)
        self._connect()
        if said := " ".join(filter(None, (settings.message, self.policy.message))):
            self.messages.say(said)
        settings.tell = self.messages.say

    def start(self, library: Path | None = None) -> bool:
        """Open ``library``, else the one opened last; offer how to begin where there is none.

        Returns False where another window has it, which then came to the front.
        """
        path = library or self.session.last()
        if path is None:
            self.stage.offer()
            return True
        elsewhere: list[str] = []
        connection = self.session.elsewhere.connect(elsewhere.append)
        self.session.open(path)
        self.session.elsewhere.disconnect(connection)
        return not elsewhere

    # -- what pages, menus and the tour ask for

    def open_evaluation(self, evaluation_id: int) -> None:
        """Show an evaluation."""
        if self.workplace is not None:
            self.workplace.open_evaluation(evaluation_id)

    def show_advisor(self, advisor_id: int) -> None:
        """Show an advisor's progress."""
        if self.workplace is not None:
            self.workplace.show_advisor(advisor_id)

    def show_page(self, key: str) -> None:
        """Show the page ``interactions``, ``evaluate`` or ``advisors``."""
        if self.workplace is not None:
            self.workplace.show_page(key)

    def open_recording(self, path: Path) -> None:
        """Ask about a recording, add it and begin to mark; a library file is opened as one."""
        if path.suffix.casefold() == paths.SUFFIX:
            self.open_library(path)
        elif self.workplace is None:
            self.messages.say(self.tr("Open a library first: the recording is kept with its advisors."))
        else:
            self.workplace.open_recording(path)

    def import_recordings(self, paths: list[Path]) -> None:
        """Show what bringing in these files and folders would do."""
        if self.workplace is None:
            self.messages.say(self.tr("Open a library first: the recordings are kept with their advisors."))
        else:
            self.workplace.bringing_in.import_recordings(paths)

    def open_library(self, path: Path) -> None:
        """Open another library in this window."""
        if not self.session.claim(path):
            return
        if self._leave():
            self.session.open(path)
        else:
            self.session.stay()

    def open_demo(self) -> None:
        """Open the demo library, making it first where needed."""
        if self._leave():
            self.session.open_demo()

    def know_evaluator(self, name: str, role: str) -> None:
        """Make an evaluator known to the open library, and sign them in."""
        if self._opened is None:
            return
        people = self._opened.services.people

        def done(person: "Person") -> None:
            if self.desk is not None:
                self.desk.library_changed.emit("people")
            self._take_evaluator(person)

        self.tasks.library(lambda: people.add_evaluator(name, role), done)

    def say(self, text: str) -> None:
        """Say something quietly above the page."""
        self.messages.say(text)

    def trouble(self, error: Exception) -> None:
        """Say what went wrong in words; a mistake of the program goes to the crash report."""
        text = sentence(error)
        if text is None:
            sys.excepthook(type(error), error, error.__traceback__)
        else:
            self.messages.say(text, TROUBLE)

    def come_forward(self) -> None:
        """Bring the window to the front, as a second start asks for."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    # -- the window itself

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab, or back, in the order in which the window is read now."""
        return go_on(self.body, forward=forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place, finish what is being saved, and let go of the library."""
        if not self._leave():
            event.ignore()
            return
        if not self.isMinimized():
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self.settings.change(window=geometry)
        self.session.close()
        self.tasks.shutdown()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Fair Hearing"))
        self.setWindowIcon(self.theme.icon("fair-hearing"))
        self._bound()
        self.resize(*SIZE)
        if self.settings.now.window:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.now.window.encode("ascii")))
        layout = column(self.body)
        layout.addWidget(self.messages)
        layout.addWidget(self.reading)
        layout.addWidget(self.stage, 1)
        self.setCentralWidget(self.body)

    def show_whole(self) -> None:
        """Show the window, filling the screen where it would be larger than that."""
        if fitting(self, self.width(), self.height()) == self.size():
            self.show()
        else:
            self.showMaximized()

    def _bound(self) -> None:
        """Grow no smaller than every page can be read at, with the text as large as it is now."""
        self.setMinimumSize(*(SMALLEST if self.theme.scale <= 100 else SMALLEST_WITH_LARGE_TEXT))

    def _connect(self) -> None:
        self.theme.changed.connect(self._bound)
        self.stage.demo_asked.connect(self.open_demo)
        self.stage.own_asked.connect(self.questions.new_library)
        self.stage.open_asked.connect(self.questions.choose_library)
        self.stage.chosen.connect(self._take_evaluator)
        self.stage.somebody_else.connect(self.questions.add_evaluator)
        self.session.began.connect(self.stage.wait)
        self.session.progressed.connect(self.stage.progress)
        self.session.elsewhere.connect(self._is_elsewhere)
        self.session.opened.connect(self._take_library)
        self.session.raise_asked.connect(self.come_forward)
        self._hint.dropped.connect(self.open_recording)
        self._hint.several.connect(self.import_recordings)
        self.questions.recording_chosen.connect(self.open_recording)
        self.questions.library_chosen.connect(self.open_library)
        self.questions.library_made.connect(self.open_library)
        self.questions.evaluator_named.connect(self.know_evaluator)

    def _leave(self) -> bool:
        """Take the open library's pages away once all is saved; returns False where somebody would rather stay."""
        if self.workplace is not None and not self._saved(self.workplace):
            return False
        self.messages.hide()
        self.guided.end()
        if self.workplace is not None:
            self.workplace.leave()
            self.stage.removeWidget(self.workplace)
            self.workplace.deleteLater()
            self.workplace = None
        if self.desk is not None:
            self.tasks.silence()
            self.desk.deleteLater()
            self.desk = None
        self._opened = None
        self.reading.hide()
        self._hint.ready = False
        self.stage.offer()
        self.menus.update_for(None)
        return True

    def _saved(self, workplace: "Workplace") -> bool:
        """Wait until everything is in the file; ask what to do where it cannot be brought there."""
        workplace.finish()
        if workplace.unsaved:
            waiting = QEventLoop()
            workplace.when_saved(waiting.quit)
            QTimer.singleShot(SAVING_MS, waiting.quit)
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        one, more = self.tr("One change could not be saved."), self.tr("{0} changes could not be saved.")
        return not workplace.unsaved or ask(
            self,
            one if workplace.unsaved == 1 else more.format(workplace.unsaved),
            self.tr("If you leave now, they are lost. Stay, and they are tried again every few seconds."),
            self.tr("Leave and lose them"),
        )

    def _is_elsewhere(self, name: str) -> None:
        text = self.tr("{0} is open in another window, which has come to the front.").format(name)
        if self.workplace is None:
            self.stage.refuse(Refusal(text))
        else:
            self.messages.say(text)

    def _take_library(self, opened: Opened) -> None:
        self._opened = opened
        self.reading.setVisible(opened.services.info.to_read)
        self.stage.arrived()
        person = self._known_evaluator(opened)
        if person is not None:
            self._take_evaluator(person)
        elif opened.evaluators:
            self.stage.ask_who(opened.evaluators)
        else:
            self.stage.ask_who(())
            self.questions.add_evaluator()

    def _load_rest(self) -> None:
        """Once the first page has been painted, load what that does without, and look after folders and file."""

        def load() -> None:
            desk = self.desk
            if desk is not None and self.workplace is not None:
                desk.load(lambda: ahead(desk))
                self.news.tell()
                if not desk.info.to_read:
                    desk.follow_policy()
                    desk.tasks.folders(_load_watch, lambda _loaded: watch(desk))

        def ahead(desk: Desk) -> None:
            if self.desk is desk:
                desk.tasks.work(load_page)
                desk.tasks.work(load_charts)

        def watch(desk: Desk) -> None:
            if self.desk is desk and self.workplace is not None:
                from app.ui.upkeep import Caretaker

                self.workplace.start_watching()
                Caretaker(desk, self.workplace).start()

        QTimer.singleShot(AT_REST_MS, load)

    def _known_evaluator(self, opened: Opened) -> "Person | None":
        """Return who marked here last, the only one who may, or the demo's first; else nobody."""
        people = opened.evaluators
        last = self.settings.now.evaluators.get(opened.services.info.uid)
        known = next((person for person in people if person.id == last), None)
        if known is None and people and (len(people) == 1 or opened.services.info.is_demo):
            return min(people, key=lambda person: person.id)
        return known

    def _take_evaluator(self, person: "Person") -> None:
        if self.desk is not None:
            self.desk.sign_in(person)
            return
        assert self._opened is not None
        from app.ui.workplace import Workplace

        services = self._opened.services
        self.desk = Desk(
            services,
            tasks=self.tasks,
            theme=self.theme,
            settings=self.settings,
            clock=self.clock,
            evaluator=person,
            policy=self.policy,
            parent=self,
        )
        self.desk.sign_in(person)
        self.desk.said.connect(self.say)
        self.workplace = Workplace(self.desk, self.stage)
        self.workplace.recording_asked.connect(self.questions.choose_recording)
        self.stage.addWidget(self.workplace)
        self.stage.setCurrentWidget(self.workplace)
        self.workplace.take_focus()
        self._hint.ready = not services.info.to_read
        self.setWindowTitle(self.tr("{0} – Fair Hearing").format(services.info.name))
        self.menus.update_for(self.workplace)
        once = Qt.ConnectionType.SingleShotConnection
        self.workplace.interactions.model.loaded.connect(self._load_rest, once)
        self.ready.emit()


def _load_watch(_handle: Handle) -> None:
    """Load what looks after folders and file away from the main thread: it would keep the window from answering."""
    from app.services import watching  # noqa: F401
    from app.ui import bringing_in, upkeep, watch_bar  # noqa: F401
