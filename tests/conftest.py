"""What every test stands on: no display, a home of its own, and failure on whatever nobody expected to be said."""

import itertools
import logging
import os
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest

HOME = tempfile.TemporaryDirectory(prefix="fair-hearing-tests-")
"""Where everything goes that the program would keep for a person; gone when the tests are."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", HOME.name)  # without one Qt warns on bare machines and in CI
os.environ["FAIR_HEARING_HOME"] = str(Path(HOME.name) / "session")

hypothesis.settings.register_profile(
    "fair-hearing",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],  # a busy machine is not a wrong rule
)
hypothesis.settings.load_profile("fair-hearing")

QT_LOGGER = "qt"

HARMLESS = (
    "This plugin does not support propagateSizeHints()",  # the offscreen platform, when a window has a smallest size
    "This plugin does not support raise()",  # the offscreen platform, when a second start raises the first window
)
"""What the offscreen platform says about itself, not about us."""


class Collector(logging.Handler):
    """Keeps what was logged at WARNING or above, and everything Qt said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record when it is one that has to be expected."""
        text = record.getMessage()
        if (record.levelno >= logging.WARNING or record.name == QT_LOGGER) and text not in HARMLESS:
            self.said.append(f"{record.levelname} {record.name}: {text}")

    def check(self, expected: tuple[str, ...]) -> None:
        """Fail the running test on anything said that holds none of ``expected``."""
        said, self.said = self.said, []
        self.seen += said
        unexpected = [line for line in said if not any(part in line for part in expected)]
        if unexpected:
            pytest.fail("nobody expected this to be logged:\n  " + "\n  ".join(unexpected), pytrace=False)

    def check_all_seen(self, expected: tuple[str, ...]) -> None:
        """Fail the running test on anything in ``expected`` that was never said."""
        missing = [part for part in expected if not any(part in line for line in self.seen)]
        if missing:
            pytest.fail("expected in the log, but never said:\n  " + "\n  ".join(missing), pytrace=False)


COLLECTOR = pytest.StashKey[Collector]()
numbers = itertools.count(1)


def expected_by(item: pytest.Item) -> tuple[str, ...]:
    """Return every text that the test's ``expects_log`` markers announce."""
    return tuple(part for marker in item.iter_markers("expects_log") for part in marker.args)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known and send what Qt says to the log."""
    config.addinivalue_line(
        "markers",
        "expects_log(text, ...): what is logged may hold one of these texts, and each must be said at least once",
    )
    listen_to_qt()


def pytest_unconfigure() -> None:
    """Let go of Qt before the interpreter ends, and of the home."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(None)
    HOME.cleanup()


def listen_to_qt() -> None:
    """Send what Qt says to the log, where the collector hears it."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logger = logging.getLogger(QT_LOGGER)
    logger.setLevel(logging.DEBUG)

    def heard(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        logger.log(levels[kind], "%s", text)

    qInstallMessageHandler(heard)


@contextmanager
def collecting(item: pytest.Item) -> Iterator[None]:
    """Collect what is logged while one phase of a test runs, then judge it."""
    collector = item.stash[COLLECTOR]
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield
    except BaseException:
        collector.said.clear()  # it failed already, and pytest shows what was logged
        raise
    finally:
        root.removeHandler(collector)
    collector.check(expected_by(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Give the test a home and a collector of its own."""
    os.environ["FAIR_HEARING_HOME"] = str(Path(HOME.name) / str(next(numbers)))
    item.stash[COLLECTOR] = Collector()
    listen_to_qt()
    with collecting(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Judge what the test itself had logged."""
    with collecting(item):
        result = yield
    item.stash[COLLECTOR].check_all_seen(expected_by(item))
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Judge what was logged while the test's parts were taken down."""
    with collecting(item):
        return (yield)
