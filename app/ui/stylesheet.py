"""The window's one style sheet: what every control looks like, by its kind, from the tokens and the text scale.

Pages name what a thing is with a dynamic property and never write colours of their own: ``role`` on labels (title,
subtitle, heading, quiet, small, figure, error, done, chip), on frames (page, card, tint, bar, strip, foot, nav, side,
line, said, coach), ``tone`` on chips and on what is said, ``kind`` on buttons (main, quiet, link, nav, chip, danger).
"""

from collections.abc import Callable
from string import Template

from app.tokens import Tokens

Px = Callable[[float], int]

_TEXT = """
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[role="page"] { background: $window; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${s16}px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="quiet"], QLabel[role="subtitle"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: ${s12}px; }
QLabel[role="figure"] { font-size: ${s22}px; font-weight: 600; }
QLabel[role="error"] { color: $below; }
QLabel:disabled { color: $quiet; }
QLabel[role="chip"] { font-size: ${s12}px; font-weight: 600; padding: 2px 8px; border-radius: 9px; }
QLabel[tone="neutral"] { color: $neutral; background: $neutral_tint; }
QLabel[tone="below"] { color: $below; background: $below_tint; }
QLabel[tone="meets"] { color: $meets; background: $meets_tint; }
QLabel[tone="exceeds"] { color: $exceeds; background: $exceeds_tint; }
QLabel[tone="amber"] { color: $amber; background: $amber_tint; }
QLabel[tone="accent"] { color: $accent; background: $accent_tint; }
QMenuBar, QMenu, QToolTip, QMessageBox, QStatusBar { font-family: "$family"; font-size: ${s13}px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }
"""

_FRAMES = """
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="foot"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="nav"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="side"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="strip"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="tint"] { background: $window; border: 1px solid $line; border-radius: 6px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QFrame[role="said"] { background: $accent_tint; border: none; border-bottom: 1px solid $accent; }
QFrame[role="coach"] { background: $surface; border: 2px solid $accent; border-radius: 8px; }
QLabel[role="done"] { color: $meets; font-weight: 600; }
QFrame[role="said"][tone="trouble"] { background: $below_tint; border-bottom: 1px solid $below; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="page"] { background: $window; }
QScrollArea:focus { border: 2px solid $accent; }
"""

_BUTTONS = """
QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
    padding: 6px 12px; min-height: ${s18}px; }
QPushButton:hover, QToolButton:hover { background: $window; }
QPushButton:pressed, QToolButton:pressed { background: $neutral_tint; }
QPushButton:checked, QToolButton:checked { background: $accent_tint; color: $accent; border-color: $accent;
    font-weight: 600; }
QPushButton:disabled, QToolButton:disabled { color: $quiet; background: $neutral_tint;
    border-color: $neutral_tint; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[kind="main"] { background: $accent; color: $accent_text; border-color: $accent; font-weight: 600;
    padding: 6px 14px; }
QPushButton[kind="main"]:hover { background: $accent_hover; }
QPushButton[kind="main"]:pressed { background: $accent_hover; }
QPushButton[kind="main"]:focus { border: 4px double $accent_text; padding: 3px 11px; }
QPushButton[kind="main"][part="more"] { padding: 6px 8px; }
QPushButton[kind="main"][part="more"]:focus { padding: 3px 5px; }
QPushButton[kind="main"]:disabled { background: $neutral_tint; border-color: $neutral_tint; color: $quiet; }
QPushButton[kind="danger"] { color: $below; border-color: $below; }
QPushButton[kind="danger"]:focus { border: 2px solid $below; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { border-color: transparent; background: transparent;
    padding: 4px 8px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $neutral_tint; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QPushButton[kind="link"] { border: 2px solid transparent; background: transparent; color: $accent;
    padding: 1px 0px; text-align: left;
    min-height: 0px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; }
QPushButton[kind="chip"] { background: $accent_tint; color: $accent; border: 2px solid transparent; padding: 1px 8px;
    border-radius: 10px; min-height: ${s16}px; font-size: ${s12}px; }
QPushButton[kind="chip"]:hover { border-color: $edge; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; }
QPushButton[kind="nav"] { border: 2px solid transparent; background: transparent; text-align: left;
    padding: 6px 8px;
    border-radius: 6px; min-height: ${s20}px; }
QPushButton[kind="nav"]:hover { background: $window; }
QPushButton[kind="nav"]:checked { background: $accent_tint; color: $accent; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid $accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0px; image: none; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; padding: 2px; border: 2px solid transparent;
    border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $quiet;
    background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
"""

_FIELDS = """
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text;
    border: 1px solid $field; border-radius: 6px; padding: 5px 8px; selection-background-color: $accent;
    selection-color: $accent_text; min-height: ${s18}px; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $quiet; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] { border: 2px solid $below;
    padding: 4px 7px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $neutral_tint; color: $quiet; }
QComboBox { padding-right: 24px; }
QComboBox:focus { padding-right: 23px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $accent_tint; selection-color: $accent; padding: 4px; }
QLineEdit > QToolButton { border: none; background: transparent; padding: 0px; min-height: 0px; }
QDateTimeEdit::drop-down { subcontrol-origin: border; subcontrol-position: top right; border: none; width: 22px; }
QDateTimeEdit::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QDateTimeEdit QToolButton { border: none; padding: 2px 6px; min-height: 0px; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $accent_text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 18px; border: none; background: transparent; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 10px; height: 10px; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit { border: none; background: transparent; padding: 0px;
    min-height: 0px; }
QAbstractSpinBox > QLineEdit:focus, QComboBox > QLineEdit:focus { border: none; padding: 0px; }
QProgressBar { background: $neutral_tint; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
"""

_VIEWS = """
QTableView, QListView, QTreeView { background: $surface; color: $text; border: 2px solid $surface; outline: none;
    gridline-color: $line;
    selection-background-color: $accent_tint; selection-color: $text; alternate-background-color: $surface; }
QTableView::item { border-bottom: 1px solid $line; padding: 0px 10px; }
QTableView::item:selected { background: $accent_tint; color: $text; }
QListView:focus, QTreeView:focus, QTableView[role="map"]:focus { border: 2px solid $accent; }
QListView[role="cues"] { border: 2px solid transparent; }
QListView[role="cues"]:focus { border: 2px solid $accent; }
QListView[role="sections"] { border: none; border-right: 1px solid $line; padding: 10px 8px; }
QListView[role="sections"]:focus { border: 2px solid $accent; padding: 8px 7px 8px 6px; }
QListView[role="sections"]::item { padding: 8px 8px; border-radius: 6px; }
QListView[role="sections"]::item:selected { background: $accent_tint; color: $accent; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $quiet; border: none; border-bottom: 1px solid $line;
    padding: 7px 8px; font-size: ${s12}px; font-weight: 600; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url("$chevron"); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url("$chevron_up"); width: 10px; height: 10px; }
QTabBar::tab { background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent;
    padding: 6px 2px;
    margin-right: 16px; }
QTabBar[room="tight"]::tab { margin-right: 6px; padding: 6px 0px; font-size: ${s12}px; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { border: 2px solid $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 4px 10px; }
QMenuBar::item:selected { background: $accent_tint; color: $accent; border-radius: 4px; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $accent; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $field; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $quiet; }
"""

_EVALUATE = """
QPushButton[kind="waiting"] { background: $accent_tint; color: $accent; border-color: $accent_tint; font-weight: 600;
    padding: 6px 14px; }
QPushButton[kind="waiting"]:hover { border-color: $accent; }
QPushButton[kind="waiting"]:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton[kind="transport"] { padding: 5px 9px; }
QPushButton[kind="transport"]:focus { padding: 4px 8px; }
QPushButton[kind="transport"][room="tight"] { padding: 5px 4px; }
QPushButton[kind="transport"][room="tight"]:focus { padding: 4px 3px; }
QPushButton[kind="choice"] { padding: 3px 10px; }
QPushButton[kind="choice"]:focus { padding: 2px 9px; }
QPushButton[kind="choice"]:checked { background: $accent_tint; color: $accent; border-color: $accent;
    font-weight: 600; }
QPushButton[kind="tool"] { padding: 0px; min-height: 0px; }
QLabel[role="time"] { font-size: ${s15}px; font-weight: 600; }
QLabel[role="paper"] { background: #FFFFFF; border: none; }
QFrame[role="outcome"] { border: none; border-bottom: 1px solid $line; background: $neutral_tint; }
QFrame[role="outcome"][tone="below"] { background: $below_tint; }
QFrame[role="outcome"][tone="meets"] { background: $meets_tint; }
QFrame[role="outcome"][tone="exceeds"] { background: $exceeds_tint; }
QFrame[tone="below"] > QLabel[role="figure"], QFrame[tone="below"] > QLabel[role="heading"] { color: $below; }
QFrame[tone="meets"] > QLabel[role="figure"], QFrame[tone="meets"] > QLabel[role="heading"] { color: $meets; }
QFrame[tone="exceeds"] > QLabel[role="figure"], QFrame[tone="exceeds"] > QLabel[role="heading"] { color: $exceeds; }
QSlider::groove:horizontal { height: 4px; background: $field; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $text; width: 10px; height: 10px; }
"""

_SHEET = Template(_TEXT + _FRAMES + _BUTTONS + _FIELDS + _VIEWS + _EVALUATE)


def stylesheet(tokens: Tokens, px: Px, family: str, icons: str) -> str:
    """Return the style sheet; ``px`` scales text sizes, ``icons`` is the folder with the theme's arrows.

    ``family`` is the font of what Windows would write in one of its own, menus above all.
    """
    roles = {name: getattr(tokens, name) for name in tokens.__slots__}
    sizes = {f"s{size}": px(size) for size in (12, 13, 15, 16, 18, 20, 22)}
    return _SHEET.substitute(
        roles,
        **sizes,
        family=family,
        edge=_edge(tokens),
        accent_hover=_mix(tokens.accent, tokens.text, 0.15),
        chevron=f"{icons}/chevron-down-{tokens.shade}.svg",
        check=f"{icons}/check-{tokens.shade}.svg",
        chevron_up=f"{icons}/chevron-up-{tokens.shade}.svg",
    )


def _edge(tokens: Tokens) -> str:
    """Return the line round a control: a little stronger than the lines between things."""
    return _mix(tokens.line, tokens.quiet, 0.25)


def _mix(one: str, other: str, share: float) -> str:
    """Return ``one`` with ``share`` (0-1) of ``other`` in it, both ``#RRGGBB``."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)
