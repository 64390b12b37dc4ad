"""``fair-hearing interactions``: every contact a library knows, as a table or as JSON."""

from collections.abc import Iterator

from app.cli.opening import now, opened
from app.cli.output import write_json, write_table
from app.domain.times import clock_text
from app.services.interactions import InteractionRow, Interactions, Query

PAGE = 1000


def run(library: str, as_json: bool) -> int:
    """Write the interactions of the library called ``library``, newest first."""
    with opened(library) as file:
        rows = list(_all(Interactions(file, now)))
    if as_json:
        write_json([_interaction(row) for row in rows])
    else:
        heads = (">id", "started", "advisor", "channel", ">length", "service", "reference", "file", "flags")
        write_table(heads, [_row(row) for row in rows])
    return 0


def _all(interactions: Interactions) -> Iterator[InteractionRow]:
    last: InteractionRow | None = None
    while page := interactions.page(Query(), last, PAGE):
        yield from page
        last = page[-1]


def _interaction(row: InteractionRow) -> dict[str, object]:
    return {
        "id": row.id,
        "file": str(row.recording) if row.recording else None,
        "missing": not row.recording.exists() if row.recording else None,
        "duration_ms": row.duration_ms,
        "channels": row.channels,
        "sample_rate": row.sample_rate,
        "codec": row.codec or None,
        "advisor": row.advisor or None,
        "started_at": row.started_at.isoformat(timespec="seconds"),
        "channel": row.channel.value,
        "service": row.service,
        "subject": row.subject,
        "reference": row.reference,
        "extension": row.extension,
        "direction": row.direction,
        "queue": row.queue,
        "customer": row.customer,
        "notes": row.notes,
        "excluded": row.excluded,
        "flags": list(row.flags),
        "silence_ms": row.silence_ms,
        "talk_overs": row.talk_overs,
        "sample": f"{row.drawn.place}/{row.drawn.of}" if row.drawn else None,
        "replacement": bool(row.drawn and row.drawn.instead),
        "evaluation_id": row.evaluation_id,
        "state": row.state.value if row.state else None,
        "purpose": row.purpose.value if row.purpose else None,
        "evaluator": row.evaluator,
        "covered": row.covered,
        "of": row.of,
        "band": row.band.value if row.band else None,
    }


def _row(row: InteractionRow) -> tuple[str, ...]:
    return (
        str(row.id),
        f"{row.started_at:%Y-%m-%d %H:%M}",
        row.advisor,
        row.channel.value,
        "" if row.duration_ms is None else clock_text(row.duration_ms),
        row.service,
        row.reference,
        row.recording.name if row.recording else "",
        ", ".join(("missing", *row.flags) if row.recording and not row.recording.exists() else row.flags),
    )
