"""A process to be killed: each line it reads forks a child that marks as fast as it can, saying what was saved."""

import os
import sys
from itertools import count
from pathlib import Path

from app.domain.words import Mark
from app.services import keeping
from app.services.evaluating import Evaluating
from tests.a_library import EVALUATOR, Clock


def mark_for_ever(path: Path, evaluation: int, first: int) -> None:
    """Mark one criterion after the other and write a line with the number of each mark that was saved."""
    evaluating = Evaluating(keeping.open_(path, Clock()), Clock())
    for turn in count(first):
        evaluating.mark(evaluation, turn % 20 + 1, (Mark.MET, Mark.NOT_MET)[turn % 2], turn, EVALUATOR)
        os.write(1, b"%d\n" % turn)


def main() -> None:
    """Fork a child for each line "FIRST" of the input, say "pid N", and "dead" when it is."""
    path, evaluation = Path(sys.argv[1]), int(sys.argv[2])
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.write(1, b"pid %d\n" % os.getpid())
            mark_for_ever(path, evaluation, int(line))
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
