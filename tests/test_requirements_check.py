"""A PySide6 that would end the program is refused before it is loaded."""

import subprocess
import sys

import pytest

from app.requirements_check import refusal, refused


@pytest.mark.parametrize(
    ("python", "qt", "is_refused"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.12.0+vendor", True),
        ((3, 12), "6.12.0", False),
        ((3, 11), "6.12.1", False),
        ((3, 11), "6.11.3", False),
        ((3, 13), None, True),
    ],
)
def test_what_is_refused(python: tuple[int, int], qt: str | None, is_refused: bool) -> None:
    assert (refusal(python, qt) is not None) == is_refused


def test_this_machine_is_fine() -> None:
    assert refused() is None


def test_looking_does_not_load_qt() -> None:
    look = "import sys; from app.requirements_check import refused; refused(); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0
