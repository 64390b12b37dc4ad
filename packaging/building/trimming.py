"""What stays out of the frozen folder: whatever the libraries bring along that this program never asks for.

Left in on purpose: ``unittest``, which matplotlib imports, and what stands beside numpy, PyAV and Pillow, as it came.
"""

from fnmatch import fnmatch

EXCLUDED = (
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pydoc_data", "test", "readline",
    "sqlite3", "_sqlite3", "_bz2", "_lzma", "_ssl", "_curses", "_dbm", "_gdbm",
    "setuptools", "pkg_resources", "pip", "IPython", "pytest", "hypothesis", "mypy", "openpyxl", "apsw", "psycopg",
    "numpy.f2py", "numpy.distutils", "numpy.random", "alembic.testing",
    "matplotlib.tests", "matplotlib.testing", "matplotlib.sphinxext",
    "PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "PIL._avif", "PIL._imagingtk", "PIL._webp", "PIL._imagingcms",
    "sqlalchemy.testing", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql",
    "PySide6.QtDBus", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtOpenGL",
)  # fmt: skip
"""Modules that PyInstaller does not follow."""

HIDDEN = (
    "_cffi_backend", "logging.config", "alembic.op", "db.migrations",
    "matplotlib.backends.backend_pdf", "matplotlib.backends.backend_svg",
)  # fmt: skip
"""Modules imported where PyInstaller does not look: in C, in a revision of the library, by the ending of a file."""

NAMED_PARTS = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "sqlcipher3", "av", "python-vlc", "miniaudio", "numpy",
    "matplotlib", "reportlab", "pypdfium2",
)  # fmt: skip
"""Libraries whose version the program tells."""

OWN_STARTS = ("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing", "pyi_rth_mplconfig", "pyi_rth_pyside6")
"""What PyInstaller would run before the program, and the program does without.

One gives matplotlib an empty folder for its list of fonts at every start, one tells every program started from here
that it should take its Qt plugins from ours.
"""

SYSTEM = (
    "libpython3.*", "libxcb-cursor.so.*", "libxcb-icccm.so.*", "libxcb-image.so.*", "libxcb-keysyms.so.*",
    "libxcb-render-util.so.*", "libxcb-util.so.*", "libxkbcommon-x11.so.*",
)  # fmt: skip
"""The only libraries of the system that come along: Python, and the small ones for X that few systems have."""

QT = (
    "lib/libQt6Core.so.*", "lib/libQt6DBus.so.*", "lib/libQt6Gui.so.*", "lib/libQt6Network.so.*",
    "lib/libQt6PrintSupport.so.*", "lib/libQt6Svg.so.*", "lib/libQt6WaylandClient.so.*", "lib/libQt6Widgets.so.*",
    "lib/libQt6WlShellIntegration.so.*", "lib/libQt6XcbQpa.so.*", "lib/libicu*.so.*",
    "plugins/iconengines/*", "plugins/imageformats/libq[gjsw]*", "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so", "plugins/platforms/libqoffscreen.so", "plugins/platforminputcontexts/*",
    "plugins/platformthemes/*", "plugins/printsupport/*", "plugins/wayland-decoration-client/*",
    "plugins/wayland-shell-integration/libxdg-shell.so",
)  # fmt: skip
"""The parts of Qt that are kept, below ``PySide6/Qt``."""

LEFT_OUT = (
    "matplotlib/mpl-data/sample_data/*", "matplotlib/mpl-data/images/*", "matplotlib/mpl-data/stylelib/*",
    "matplotlib/mpl-data/plot_directive/*", "matplotlib/mpl-data/fonts/afm/*",
    "matplotlib/mpl-data/fonts/pdfcorefonts/*", "matplotlib/mpl-data/fonts/ttf/STIX*",
    "matplotlib/mpl-data/fonts/ttf/cm*", "matplotlib/mpl-data/fonts/ttf/DejaVuSerif*",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSans[!.]*",
    "*.dist-info/[!M]*", "resources/translations/*.ts", "*/tests/*", "*.pyi", "*.pxd", "*.h", "reportlab/fonts/*",
)  # fmt: skip
"""Data that nothing reads, by path in the folder."""

_QT = "PySide6/Qt/"


def is_kept(inside: str, *, link_to: str | None = None) -> bool:
    """Return whether a file is kept, by its path in the folder; a link is kept with what it leads to."""
    if link_to is not None:
        return is_kept(link_to)
    if any(fnmatch(inside, pattern) for pattern in LEFT_OUT):
        return False
    if inside.startswith(_QT):
        return any(fnmatch(inside.removeprefix(_QT), pattern) for pattern in QT)
    if "/" not in inside and fnmatch(inside, "lib*.so*"):
        return any(fnmatch(inside, pattern) for pattern in SYSTEM)
    return True
