"""The store keeps decoded sound where nobody else finds it, and lets readers wait for more."""

import os
import tempfile
import threading
from pathlib import Path

import numpy as np
import pytest

from app.media.pcm import PcmStore
from tests.media.recordings import hops

CALL = hops(3)


def test_reads_back_what_was_appended() -> None:
    store = PcmStore(8000, 2, len(CALL))
    for start in range(0, len(CALL), 7001):
        store.append(CALL[start : start + 7001])
    assert np.array_equal(store.read(0, len(CALL)), CALL)
    assert np.array_equal(store.read(1234, 50), CALL[1234:1284])
    assert store.read(len(CALL) - 10, 100).shape == (10, 2)
    assert store.read(len(CALL) + 10, 100).shape == (0, 2)
    assert store.ready_ms == 3000
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the name until the file is closed")
def test_no_name_in_any_folder_leads_to_the_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    store = PcmStore(8000, 2, len(CALL))
    store.append(CALL)
    assert not list(tmp_path.iterdir())
    store.close()


def test_the_estimate_gives_way_to_the_truth() -> None:
    store = PcmStore(8000, 2, 5 * 8000)
    store.append(CALL)
    assert store.duration_ms == 5000
    store.finish()
    assert store.duration_ms == 3000
    short = PcmStore(8000, 2, 8000)
    short.append(CALL)
    assert short.duration_ms == 3000
    store.close()
    short.close()


def test_a_reader_waits_until_the_frame_is_there() -> None:
    store = PcmStore(8000, 2, len(CALL))
    assert not store.wait_for(100, 0)
    came: list[bool] = []
    waiting = threading.Thread(target=lambda: came.append(store.wait_for(8000, 20)))
    waiting.start()
    store.append(CALL[:8000])
    assert store.frames == 8000
    store.append(CALL[8000:])
    waiting.join()
    assert came == [True]
    store.close()


@pytest.mark.parametrize("end", [PcmStore.finish, PcmStore.close], ids=["finished", "closed"])
def test_nobody_waits_for_what_never_comes(end) -> None:  # noqa: ANN001
    store = PcmStore(8000, 2, len(CALL))
    came: list[bool] = []
    waiting = threading.Thread(target=lambda: came.append(store.wait_for(10**9, 20)))
    waiting.start()
    end(store)
    waiting.join()
    assert came == [True]
    assert store.read(0, 10).shape == (0, 2)
    store.close()


def test_one_writes_while_others_read() -> None:
    store = PcmStore(8000, 2, 100 * 1000)
    block = np.arange(1000, dtype=np.int16)[:, None].repeat(2, axis=1)
    wrong: list[int] = []

    def read() -> None:
        chance = np.random.default_rng(threading.get_ident() % 1000)
        while not store.complete:
            start = int(chance.integers(0, max(1, store.frames)))
            found = store.read(start, 500)[:, 0]
            expected = (np.arange(start, start + len(found)) % 1000).astype(np.int16)
            wrong.append(int((found != expected).sum()))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for _ in range(100):
        store.append(block)
    store.finish()
    for reader in readers:
        reader.join()
    assert sum(wrong) == 0
    store.close()
