"""The menus, the keys that work everywhere, and the two switches at the foot of the navigation."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, SIZES, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.people import Person
    from app.ui.dialogs.guide import GuideDialog
    from app.ui.main_window import MainWindow
    from app.ui.workplace import Workplace


class Menus(QObject):
    """Everything that can be done from the menu bar; what needs an open library is off until there is one."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace: Workplace | None = None
        self._guide: GuideDialog | None = None
        self._with_library: list[QAction] = []
        self._sizes = QActionGroup(self)
        self._recent = QMenu(self.tr("&Recent libraries"), window)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._file()
        self._view()
        self._help()
        self.update_for(None)

    def update_for(self, workplace: "Workplace | None") -> None:
        """Offer what can be done with this workplace, or without one."""
        self._workplace = workplace
        self._sheet.setEnabled(False)
        for action in self._with_library:
            action.setEnabled(workplace is not None)
        if workplace is not None:
            workplace.keys_asked.connect(self.keyboard)
            workplace.page_changed.connect(lambda key: self._sheet.setEnabled(key == "evaluate"))
            person, library = workplace.navigation.person, workplace.navigation.library
            person.menu().aboutToShow.connect(self._fill_people)
            library.menu().aboutToShow.connect(lambda: self._fill_libraries(library.menu()))
            library.show_value(workplace.desk.info.name)
            person.show_value(workplace.desk.evaluator.name)
            workplace.desk.evaluator_changed.connect(lambda: person.show_value(workplace.desk.evaluator.name))

    def about(self) -> None:
        """Show what the program is, its versions, its playback engine and its licences."""
        from app.ui.dialogs.about import AboutDialog

        AboutDialog(self._window.desk, self._window.tasks, self._window).open()

    def keyboard(self) -> None:
        """Show every key."""
        from app.ui.pages.key_sheet import KeyboardDialog

        KeyboardDialog(self._window).open()

    def guide(self) -> None:
        """Show the guide at the page for the screen that is shown; it stays beside the work."""
        self._read("first-steps" if self._workplace is None else self._workplace.page)

    def whats_new(self) -> None:
        """Show in the guide what came with each version."""
        self._read("whats-new")

    def where_data_lives(self) -> None:
        """Show in the guide where everything is kept on this machine."""
        self._read("privacy")

    def _read(self, page: str) -> None:
        from app.ui.dialogs.guide import GuideDialog

        if self._guide is None:
            from app.ui.folders import kept

            self._guide = GuideDialog(self._window.theme, self._window, lambda: kept(self._window.desk))
            self._guide.folder_asked.connect(self._show_folder)
        self._guide.open_at(page)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _show_folder(self, folder: Path) -> None:
        from app.ui.folders import show

        if not show(folder):
            self._window.messages.say(self.tr("No file manager answered. The folder is {0}").format(folder))

    def _file(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&File"))
        keys = QKeySequence.StandardKey
        self._add(menu, self.tr("&Open a recording…"), window.questions.choose_recording, keys.Open, library=True)
        self._add(menu, self.tr("&Import recordings…"), self._import, QKeySequence("Ctrl+I"), library=True)
        self._add(menu, self.tr("&Record a visit or e-mail…"), self._record, QKeySequence("Ctrl+Shift+I"), library=True)
        self._add(menu, self.tr("&Where recordings are…"), self._show_places, library=True)
        self._add(menu, self.tr("Find &moved recordings…"), self._find_moved, library=True)
        menu.addSeparator()
        self._add(menu, self.tr("&New library…"), window.questions.new_library, keys.New)
        self._add(menu, self.tr("Open a &library…"), window.questions.choose_library, QKeySequence("Ctrl+Shift+O"))
        menu.addMenu(self._recent)
        self._add(menu, self.tr("Open the &demo library"), window.open_demo)
        menu.addSeparator()
        # Ctrl+P belongs to the Evaluate page; here it is only shown.
        self._sheet = self._add(
            menu, self.tr("Preview, &print or save the feedback sheet") + "\tCtrl+P", self._show_sheet
        )
        menu.addSeparator()
        settings = self._add(menu, self.tr("Se&ttings…"), partial(self._go, "settings"), library=True)
        settings.setShortcuts([QKeySequence("Ctrl+,")])
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        quit_action = self._add(menu, self.tr("&Quit"), window.close, QKeySequence("Ctrl+Q"))
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _view(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&View"))
        for number, (key, text) in enumerate(
            (
                ("today", self.tr("&Today")),
                ("interactions", self.tr("&Interactions")),
                ("sample", self.tr("&Sample")),
                ("evaluate", self.tr("&Evaluate")),
                ("advisors", self.tr("&Advisors")),
                ("measures", self.tr("&Measures")),
                ("reports", self.tr("&Reports")),
                ("settings", self.tr("S&ettings")),
            ),
            start=1,
        ):
            self._add(menu, text, partial(self._go, key), QKeySequence(f"Alt+{number}"), library=True)
        self._add(menu, self.tr("&Find"), self._find, QKeySequence.StandardKey.Find, library=True)
        menu.addSeparator()
        self._themes(menu)
        self._text_sizes(menu)

    def _themes(self, menu: QMenu) -> None:
        group = self._colours = QActionGroup(self)
        for name, text in (
            (SYSTEM, self.tr("Colours as the &system has them")),
            (LIGHT, self.tr("&Light")),
            (DARK, self.tr("&Dark")),
            (CONTRAST_LIGHT, self.tr("Light, &high contrast")),
            (CONTRAST_DARK, self.tr("Dark, high &contrast")),
        ):
            action = self._add(menu, text, partial(self._take_theme, name))
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
        menu.addSeparator()

    def _text_sizes(self, menu: QMenu) -> None:
        sizes = menu.addMenu(self.tr("&Text size"))
        for percent in SIZES:
            action = self._add(sizes, f"{percent}%", partial(self._take_size, percent))
            action.setCheckable(True)
            action.setData(percent)
            self._sizes.addAction(action)
        sizes.addSeparator()
        self._add(sizes, self.tr("&Larger"), lambda: self._step_size(1), QKeySequence.StandardKey.ZoomIn)
        self._add(sizes, self.tr("&Smaller"), lambda: self._step_size(-1), QKeySequence.StandardKey.ZoomOut)
        self._window.theme.changed.connect(self._show_look)
        self._show_look()

    def _help(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        self._add(menu, self.tr("&Guide"), self.guide, QKeySequence("Shift+F1"))
        self._add(menu, self.tr("&Keys"), self.keyboard, QKeySequence("F1"))
        self._add(menu, self.tr("A guided &first evaluation"), self._window.guided.start)
        self._add(menu, self.tr("&Where data lives"), self.where_data_lives)
        self._add(menu, self.tr("What’s &new"), self.whats_new)
        about = self._add(menu, self.tr("&About Fair Hearing"), self.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(
        self,
        menu: QMenu,
        text: str,
        do: "Callable[[], object]",
        keys: QKeySequence | QKeySequence.StandardKey | None = None,
        *,
        library: bool = False,
    ) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: do())
        if keys is not None:
            action.setShortcuts(keys) if isinstance(keys, QKeySequence.StandardKey) else action.setShortcut(keys)
        if library:
            self._with_library.append(action)
        return action

    def _go(self, key: str) -> None:
        if self._workplace is not None and key in self._workplace.navigation.pages():
            self._workplace.show_page(key)

    def _show_sheet(self) -> None:
        if self._workplace is not None and self._workplace.evaluate is not None:
            self._workplace.evaluate.show_sheet()

    def _import(self) -> None:
        if self._workplace is not None:
            self._workplace.bringing_in.import_recordings()

    def _record(self) -> None:
        if self._workplace is not None:
            self._workplace.bringing_in.record_contact()

    def _show_places(self) -> None:
        if self._workplace is not None:
            self._workplace.bringing_in.show_places()

    def _find_moved(self) -> None:
        if self._workplace is not None:
            self._workplace.bringing_in.find_moved()

    def _find(self) -> None:
        """Search what is shown: an open evaluation's transcript, else the list of interactions."""
        workplace = self._workplace
        if workplace is None:
            return
        if workplace.page == "evaluate" and workplace.evaluate is not None and workplace.evaluate.search():
            return
        workplace.show_page("interactions")
        workplace.interactions.focus_search()

    def _take_theme(self, name: str) -> None:
        self._window.theme.prefer(self._window.settings.change(theme=name).theme)

    def _take_size(self, percent: int) -> None:
        self._window.theme.set_scale(self._window.settings.change(text_scale=percent).text_scale)

    def _step_size(self, step: int) -> None:
        now = self._window.theme.scale
        place = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - now))
        self._take_size(SIZES[min(max(place + step, 0), len(SIZES) - 1)])

    def _show_look(self) -> None:
        """Mark what holds now, whoever chose it; what the organisation fixed cannot be changed here either."""
        fixed = self._window.settings.fixed
        for action in self._colours.actions():
            action.setChecked(action.data() == self._window.theme.preference)
            action.setEnabled("theme" not in fixed)
        for action in self._sizes.actions():
            action.setChecked(action.data() == self._window.theme.scale)
            action.setEnabled("text_scale" not in fixed)

    def _fill_recent(self) -> None:
        self._recent.clear()
        self._add_recent(self._recent)
        self._recent.setEnabled(True)

    def _add_recent(self, menu: QMenu) -> None:
        now = self._window.session.current
        for name in self._window.settings.now.recent:
            path = Path(name)
            action = self._add(menu, path.stem.replace("&", "&&"), partial(self._window.open_library, path))
            action.setToolTip(name)
            action.setCheckable(True)
            action.setChecked(now is not None and now.path == path)

    def _fill_libraries(self, menu: QMenu) -> None:
        menu.clear()
        self._add_recent(menu)
        menu.addSeparator()
        self._add(menu, self.tr("Open a library…"), self._window.questions.choose_library)
        self._add(menu, self.tr("New library…"), self._window.questions.new_library)

    def _fill_people(self) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        menu = workplace.navigation.person.menu()
        menu.clear()
        for person in workplace.evaluators:
            text = f"{person.name} · {person.role}" if person.role else person.name
            action = self._add(menu, text.replace("&", "&&"), partial(self._sign_in, person))
            action.setCheckable(True)
            action.setChecked(person.id == workplace.desk.evaluator.id)
        menu.addSeparator()
        self._add(menu, self.tr("Add an evaluator…"), self._window.questions.add_evaluator)

    def _sign_in(self, person: "Person") -> None:
        if self._workplace is not None:
            self._workplace.desk.sign_in(person)
