"""Brings the words of a language from the catalogue that ships with the program, for the window and the command line.

Qt's own catalogues know no Welsh; what its standard buttons and field menus say stands in ours, under Qt's contexts.
"""

from typing import TYPE_CHECKING

from app import language, paths

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

ENGLISH, WELSH, SYSTEM = "en", "cy", "system"


def begin(wanted: str) -> "QTranslator | None":
    """Speak ``wanted``, "en", "cy" or "system", from now on and return what a window installs for its own sentences.

    English needs no catalogue: then nothing of Qt is loaded, and there is nothing to install.
    """
    if wanted == ENGLISH:
        language.speak(None)
        return None
    from PySide6.QtCore import QLocale, QTranslator

    welsh = QLocale.system().language() == QLocale.Language.Welsh if wanted == SYSTEM else wanted == WELSH
    catalogue = QTranslator()
    if not welsh or not catalogue.load(str(paths.resources() / "translations" / f"{paths.NAME}_{WELSH}.qm")):
        language.speak(None)
        return None
    QLocale.setDefault(QLocale(QLocale.Language.Welsh, QLocale.Country.UnitedKingdom))
    language.speak(catalogue.translate)
    return catalogue
