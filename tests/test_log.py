"""The log tells what happened in the program, and nothing of whom it happened to."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log

logger = logging.getLogger("app.somewhere")


@pytest.fixture(autouse=True)
def file(tmp_path: Path) -> Iterator[Path]:
    before = logging.getLogger().level
    started = log.start(tmp_path)
    assert started is not None
    yield started
    log.stop()
    logging.getLogger().setLevel(before)


def test_the_newest_lines_come_last(tmp_path: Path) -> None:
    for number in range(5):
        logger.info("mark %d saved", number)
    assert [line.split("mark ")[1] for line in log.last_lines(2, tmp_path)] == ["3 saved", "4 saved"]
    assert log.last_lines(0, tmp_path) == ()
    assert len(log.last_lines(100, tmp_path)) == 5


def test_it_rotates_and_the_last_lines_reach_back(tmp_path: Path) -> None:
    for number in range(2500):
        logger.info("%05d %s", number, "x" * 400)
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["fair-hearing.log", *(f"fair-hearing.log.{number}" for number in range(1, log.KEPT + 1))]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= (log.KEPT + 1) * log.SIZE
    numbers = [int(line.split("somewhere: ")[1][:5]) for line in log.last_lines(1000, tmp_path)]
    assert numbers == list(range(1500, 2500))


def test_a_path_is_shown_as_its_kind_of_file(file: Path) -> None:
    logger.info("opened %s and %s in %s", Path("/calls/Edith Sample.MP3"), Path("/calls/Edith"), Path.home())
    assert "opened <.mp3 file> and <a file> in <a file>" in file.read_text()
    assert "Edith" not in file.read_text()


def test_the_home_folder_is_not_named(file: Path) -> None:
    logger.info(f"kept in {Path.home()}/somewhere")
    assert "kept in ~/somewhere" in file.read_text()


@pytest.mark.expects_log("could not")
def test_an_error_loses_the_words_that_may_quote(file: Path) -> None:
    try:
        try:
            raise KeyError("Edith Sample")
        except KeyError as error:
            raise ValueError("no advisor called Edith Sample") from error
    except ValueError as error:
        logger.exception("could not look up: %s", error)
    text = file.read_text()
    assert "could not look up: ValueError\n" in text
    assert text.index("\nKeyError") < text.index("which led to") < text.index("\nValueError")
    assert "in test_an_error_loses_the_words_that_may_quote" in text
    assert "Edith" not in text


@pytest.mark.expects_log("failed")
def test_an_error_about_the_program_keeps_its_words(file: Path) -> None:
    try:
        _ = 1 // int("0")
    except ZeroDivisionError:
        logger.exception("failed")
    try:
        Path("/nowhere/Edith Sample.wav").read_bytes()
    except OSError:
        logger.exception("failed")
    text = file.read_text()
    assert "ZeroDivisionError: integer division or modulo by zero" in text
    assert "FileNotFoundError: No such file or directory" in text
    assert "Edith" not in text


def test_starting_twice_logs_once(tmp_path: Path, file: Path) -> None:
    assert log.start(tmp_path) == file
    logger.info("once")
    assert file.read_text().count("once") == 1


def test_work_goes_on_without_a_log(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    assert log.start(tmp_path / "taken") is None
    logger.info("nobody hears this")
    assert log.last_lines(5, tmp_path / "taken") == ()
