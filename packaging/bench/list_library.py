"""A library with 100,000 contacts to look through: three in four with a recording, one in four evaluated, four of each
advisor's in a sample every month.

It begins as the benchmarks' library of ten months; the rest is put in as an import leaves it. The same every time.
"""

import os
import sys
from pathlib import Path
from time import perf_counter

import big_library

from app import paths
from db.engine import CURRENT, LibraryFile, open_library

ROWS = 100_000
_NAMES = "council tax summons|missed bin|housing repair|parking permit|pothole|blue badge|benefit claim|noise complaint"
_WORDS = """
    good morning how can I help you today the boiler is broken again and nobody came on Tuesday I have been waiting for
    two hours thank you for your patience let me look into the account for you is there anything else
"""
_SEQUENCE = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n LIMIT {count})"
_RECORDINGS = """
    INSERT INTO recording (id, sha256, path, size, duration_ms, channels, sample_rate, codec, missing)
    {sequence} SELECT n + {recordings}, printf('%064x', n), printf('/calls/%d/in-%d-%d.wav', n % 400, n % 900, n),
        1000000, 30000 + n * 7919 % 600000, 1 + n % 2, 8000, 'pcm_mulaw', n % 97 = 0 FROM n
"""
_ANALYSES = """
    INSERT INTO analysis (recording_id, algorithm, result, analysed_at, flags, silence_ms, talk_overs)
    {sequence} SELECT n + {recordings}, 1, '{{}}', '2026-06-30T10:00:00.000+00:00',
        CASE n % 50 WHEN 0 THEN '["clipped"]' WHEN 1 THEN '["noisy","clipped"]' ELSE '[]' END,
        n * 7919 % 90000, CASE WHEN n % 3 THEN n % 7 END FROM n
"""
_INTERACTIONS = """
    INSERT INTO interaction (advisor_id, channel, started_at, subject, reference, service_id, recording_id, duration_ms,
        search_key, added_at, extension)
    {sequence} SELECT {advisor} + n * 7 % {advisors},
        CASE n % 20 WHEN 0 THEN 'e-mail' WHEN 1 THEN 'web chat' ELSE 'telephone' END,
        strftime('%Y-%m-%dT%H:%M:%S', '2026-06-30 17:00:00', printf('-%d minutes', n * 5)),
        s.word, printf('%06d', n * 7919 % 1000000), 1 + n % 9, CASE WHEN n % 20 > 1 THEN n + {recordings} END,
        30000 + n * 7919 % 600000, s.word || printf(' %06d', n * 7919 % 1000000), '2026-06-30T10:00:00.000+00:00',
        printf('%d', 2000 + n % 900)
    FROM n JOIN (SELECT key, value AS word FROM json_each(?)) s ON s.key = n % 8
"""
_SAMPLES = """
    INSERT INTO sample (period, plan, method, seed, algorithm, begun_at)
    SELECT DISTINCT CAST(replace(substr(started_at, 1, 7), '-', '') AS INTEGER) AS month, '{}', 'systematic', 1, 1,
        '2026-06-30T10:00:00.000+00:00' FROM interaction
    WHERE month NOT IN (SELECT period FROM sample WHERE abandoned_at IS NULL)
"""
_TRANCHES = """
    INSERT INTO sample_tranche (sample_id, number, until_day, last_interaction, frame_size, frame_sha256, frame, quotas,
        shares, left_out, program, drawn_at)
    SELECT id, 1, '2026-06-30', 1, 1, '', '[]',
        (SELECT json_group_object(CAST(p.id AS TEXT), 4) FROM person p WHERE p.is_advisor = 1), '[]', '[]', '',
        '2026-06-30T10:00:00.000+00:00' FROM sample WHERE id NOT IN (SELECT sample_id FROM sample_tranche)
"""
_ITEMS = """
    INSERT INTO sample_item (sample_id, tranche, interaction_id, advisor_id)
    SELECT sample_id, 1, interaction_id, advisor_id FROM (
        SELECT s.id AS sample_id, i.id AS interaction_id, i.advisor_id, row_number() OVER (
            PARTITION BY s.id, i.advisor_id ORDER BY i.id * 7919 % 1009, i.id) AS place
        FROM interaction i
            JOIN sample s ON s.period = CAST(replace(substr(i.started_at, 1, 7), '-', '') AS INTEGER)
        WHERE i.advisor_id IS NOT NULL AND s.abandoned_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM sample_item o WHERE o.sample_id = s.id))
    WHERE place <= 4 ORDER BY sample_id, advisor_id, interaction_id
"""
_TRANSCRIPTS = """
    INSERT INTO transcript (interaction_id, name, format, imported_at, cues)
    SELECT id, 'call.vtt', 'WebVTT', '2026-06-30T10:00:00.000+00:00', ? FROM interaction
    WHERE id % 10 = 0 AND id NOT IN (SELECT interaction_id FROM transcript)
"""


def path() -> Path:
    """Return the library, made where it is not there yet (``FAIR_HEARING_BENCH_DIR`` moves it)."""
    elsewhere = os.environ.get("FAIR_HEARING_BENCH_DIR")
    folder = Path(elsewhere) if elsewhere else paths.cache_dir() / "bench"
    kept = folder / f"list-{CURRENT.version}-2{paths.SUFFIX}"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob(f"list-*{paths.SUFFIX}"):
            older.unlink()
        begun = perf_counter()
        part = kept.with_name(f"making-{kept.name}")
        for left in folder.glob(f"{part.name}*"):
            left.unlink()
        build(part, ROWS, big_library.Size(advisors=300, months=10))
        part.replace(kept)
        print(f"made a library of {ROWS:,} contacts in {perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
    return kept


def build(out: Path, rows: int, evaluated: big_library.Size) -> None:
    """Make a library of ``rows`` contacts, those ``evaluated`` among them, at ``out``."""
    big_library.build(out, evaluated)
    library = open_library(out, clock=big_library.now)
    try:
        _fill(library, rows)
    finally:
        library.close()


def _fill(library: LibraryFile, rows: int) -> None:
    import json

    cue = [[0, 900, "", " ".join(_WORDS.split()), None, []]]
    with library.write() as connection:

        def one(statement: str) -> int:
            return int(connection.exec_driver_sql(statement).scalar_one())

        there = {
            "sequence": _SEQUENCE.format(count=rows - one("SELECT count(*) FROM interaction")),
            "recordings": one("SELECT max(id) FROM recording"),
            "advisor": one("SELECT min(id) FROM person WHERE name LIKE 'Advisor %'"),
            "advisors": one("SELECT count(*) FROM person WHERE name LIKE 'Advisor %'"),
        }
        connection.exec_driver_sql(_RECORDINGS.format(**there))
        connection.exec_driver_sql(_ANALYSES.format(**there))
        connection.exec_driver_sql(_INTERACTIONS.format(**there), (json.dumps(_NAMES.split("|")),))
        for statement in (_SAMPLES, _TRANCHES, _ITEMS):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(_TRANSCRIPTS, (json.dumps({"version": 1, "cues": cue, "dismissed": []}),))
