"""Run the benchmarks ``bench_*.py`` beside this file, all or those named, and print their figures in one table."""

import importlib
import sys
from pathlib import Path

from rows import Row, table

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main(names: list[str]) -> int:
    """Run each benchmark's ``run() -> list[Row]``; return 1 where a limit is missed, 2 for a name that is not there."""
    there = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    unknown = [name for name in names if name not in there]
    if unknown:
        print(f"There is no benchmark called {unknown[0]}; there are: {', '.join(there)}.", file=sys.stderr)
        return 2
    sys.path.append(str(ROOT))
    rows: list[Row] = []
    for name in names or there:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"bench_{name}").run()
    print(table(rows))
    return 0 if all(row.is_kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
