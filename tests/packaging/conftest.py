"""The scripts of ``packaging`` as modules, the way Python finds them when one of them is run."""

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

Script = Callable[[str], ModuleType]


@contextmanager
def scripts() -> Iterator[Script]:
    """Give a function that imports a script of ``packaging`` (or of its ``bench``) by name."""
    before = set(sys.modules)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging" / "bench"))
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(ROOT / "packaging")):
            del sys.modules[name]  # the next test gets it as it was written


@pytest.fixture
def script() -> Iterator[Script]:
    """Return a function that imports a script of ``packaging`` (or of its ``bench``) by name."""
    with scripts() as found:
        yield found
