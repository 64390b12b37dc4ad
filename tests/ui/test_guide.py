"""The guide as it is read: opened at the screen's page, turned by links and keys, searched, in both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.ui import guide_pages
from app.ui.app import application
from app.ui.dialogs.guide import GuideDialog
from app.ui.folders import Kept
from app.ui.theme import Theme
from tests.ui.window_room import WindowRoom

Key = Qt.Key
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def theme() -> Theme:
    return Theme(application(), "light")


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme) -> Iterator[GuideDialog]:
    made = GuideDialog(theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.reader.document().size().width() <= made.reader.viewport().width())
    yield made
    made.close()


def titles(guide: GuideDialog) -> list[str]:
    return [guide.list.item(at).text() for at in range(guide.list.count())]


def opened(room: WindowRoom) -> GuideDialog:
    room.press(Key.Key_F1, modifier=SHIFT)
    room.until(lambda: room.window.findChild(GuideDialog) is not None)
    found = room.window.findChild(GuideDialog)
    assert found is not None
    room.until(found.isActiveWindow)
    return found


def test_it_opens_at_the_page_of_every_screen_and_stays_beside_the_work(room: WindowRoom) -> None:
    room.window.open_evaluation(room.desk.evaluating.begin(1, room.desk.evaluator.id))
    room.settle()
    for key in room.workplace.navigation.pages():
        room.window.show_page(key)
        room.settle()
        guide = opened(room)
        assert guide.page == key
        assert guide.isVisible()
        assert not guide.isModal()
        guide.close()
        room.window.activateWindow()
        room.until(room.window.isActiveWindow)
    assert len(room.window.findChildren(GuideDialog)) == 1


def test_nothing_of_it_is_loaded_before_it_is_asked_for(room: WindowRoom) -> None:
    assert room.window.findChildren(GuideDialog) == []
    assert opened(room).page == "interactions"


def test_every_page_shows_its_words_and_whole_pictures(guide: GuideDialog) -> None:
    for page in guide_pages.pages():
        guide.turn_to(page.name)
        shown = guide.reader.toPlainText()
        assert shown.startswith(page.title)
        assert "![" not in shown
        assert guide.reader.document().size().width() <= guide.reader.viewport().width() + 1
        assert shown.count("\ufffc") == page.text.count("![")
        for line in page.text.splitlines():
            if line.startswith("!["):
                picture = guide.reader.loadResource(
                    QTextDocument.ResourceType.ImageResource.value, QUrl(line.rpartition("(")[2].rstrip(")"))
                )
                assert picture is not None
                assert picture.width() > 300  # type: ignore[attr-defined]


def test_links_turn_pages_and_back_comes_back(guide: GuideDialog, qtbot: QtBot) -> None:
    assert guide.page == guide_pages.START
    assert not guide.back_button.isEnabled()
    guide.reader.anchorClicked.emit(QUrl("today.md"))
    guide.reader.anchorClicked.emit(QUrl("figures.md"))
    assert guide.page == "figures"
    assert guide.list.currentItem().text() == "What the figures mean"
    qtbot.keyClick(guide, Key.Key_Left, ALT)
    assert guide.page == "today"
    guide.back_button.click()
    assert guide.page == guide_pages.START
    assert not guide.back_button.isEnabled()


@pytest.mark.parametrize(
    "link", ["https://example.org/today.md", "file:///etc/passwd", "pictures/today.png", "nowhere.md"]
)
def test_links_lead_nowhere_outside(guide: GuideDialog, link: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url) or True)
    guide.turn_to("today")
    guide.reader.anchorClicked.emit(QUrl(link))
    assert guide.page in ("today", guide_pages.START)
    assert asked == []


@pytest.mark.parametrize("name", ["../themes/light.toml", "https://example.org/a.png", "/etc/hostname"])
def test_nothing_is_fetched_from_elsewhere(guide: GuideDialog, name: str) -> None:
    found = guide.reader.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert found is None or found.isNull()  # type: ignore[attr-defined]


def test_search_lists_the_pages_marks_the_places_and_goes_from_one_to_the_next(
    guide: GuideDialog, qtbot: QtBot
) -> None:
    qtbot.keyClick(guide, Key.Key_F, CONTROL)
    assert guide.focusWidget() is guide.search
    qtbot.keyClicks(guide.search, "seed chance")
    assert titles(guide) == ["A fair sample and its certificate"]
    qtbot.keyClick(guide.search, Key.Key_Return)
    assert guide.page == "certificate"
    places = len(guide.reader.extraSelections())
    assert places >= 4
    seen = [guide.reader.textCursor().selectionStart()]
    for _ in range(places - 1):
        qtbot.keyClick(guide, Key.Key_F3)
        seen.append(guide.reader.textCursor().selectionStart())
    assert seen == sorted(set(seen))
    qtbot.keyClick(guide, Key.Key_F3)
    assert guide.reader.textCursor().selectionStart() == seen[0]
    guide.search.clear()
    assert len(titles(guide)) == len(guide_pages.pages())
    assert guide.reader.extraSelections() == []


def test_a_search_in_vain_says_so(guide: GuideDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search, "quincunx")
    assert titles(guide) == []
    assert guide.none.isVisible()
    qtbot.keyClick(guide.search, Key.Key_Return)
    assert guide.page == guide_pages.START


def test_the_list_is_walked_with_the_arrows(guide: GuideDialog, qtbot: QtBot) -> None:
    assert guide.focusWidget() is guide.list
    qtbot.keyClick(guide.list, Key.Key_Down)
    assert guide.page == "first-steps"
    qtbot.keyClick(guide, Key.Key_Escape)
    assert not guide.isVisible()


def test_every_part_has_a_name_and_its_turn_with_tab(guide: GuideDialog, qtbot: QtBot) -> None:
    guide.turn_to("today")
    parts: list[QWidget] = [guide.list, guide.reader, guide.back_button, guide.close_button, guide.search]
    for part in parts:
        assert part.accessibleName() or part.property("text")
    walked = []
    for _ in parts:
        walked.append(guide.focusWidget())
        guide.focusNextChild()
    assert walked == parts


def test_it_follows_theme_and_text_size(guide: GuideDialog, theme: Theme, qtbot: QtBot) -> None:
    guide.turn_to("scheme")
    width, before = guide.list.width(), guide.reader.document().size().height()
    theme.prefer("dark")
    theme.set_scale(150)
    qtbot.waitUntil(lambda: guide.reader.document().size().height() > before * 1.2)
    assert guide.list.width() > width
    assert guide.reader.palette().base().color().lightness() < 80
    theme.set_scale(100)
    theme.prefer("light")


def test_the_page_of_the_settings_names_every_section(room: WindowRoom) -> None:
    room.window.show_page("settings")
    room.settle()
    page = room.workplace.settings
    names = [page.list.item(at).text() for at in range(page.list.count())]
    assert len(names) == len(page.sections)
    assert [name for name in names if f"* **{name}**" not in guide_pages.page("settings").text] == []


class Opener(QObject):
    """Takes the place of the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        """Remember which folder was to be seen."""
        self.seen.append(url.toLocalFile())


def test_where_data_lives_names_the_folders_of_this_machine_and_opens_them(room: WindowRoom) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "show")
    try:
        room.window.menus.where_data_lives()
        guide = room.window.findChild(GuideDialog)
        assert guide is not None
        assert guide.page == "privacy"
        assert guide.folders.isVisible()
        names = {each.accessibleName(): each for each in guide.folders.buttons}
        assert str(room.desk.info.path) in [
            each.text().replace("\u200b", "") for each in guide.folders.findChildren(QLabel)
        ]
        for name, folder in (
            ("This library", room.desk.info.path.parent),
            ("Your settings", paths.config_dir()),
            ("The log", paths.log_dir()),
        ):
            button = names[f"Open the folder: {name}"]
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            button.click()
            assert opener.seen[-1] == str(folder)
        guide.turn_to("scheme")
        assert not guide.folders.isVisible()
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_a_folder_that_is_not_there_cannot_be_opened(room: WindowRoom) -> None:
    one = Kept("Its copies", room.desk.info.path.parent / "none", room.desk.info.path.parent / "none")
    guide = GuideDialog(room.window.theme, None, lambda: (one,))
    guide.open_at("privacy")
    assert not guide.folders.buttons[0].isEnabled()
    assert "no such folder" in guide.folders.buttons[0].toolTip()
    guide.deleteLater()
