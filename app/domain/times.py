"""Lengths of time and places in a recording as people read and write them; all in whole milliseconds."""


def clock_text(ms: int) -> str:
    """Return a place in a recording as "4:52", or "1:02:03" from an hour on; seconds not yet full are left off."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def span_text(start_ms: int, end_ms: int | None) -> str:
    """Return a point as "4:52", or a span as "4:52–5:01"; a span within one second is a point."""
    start = clock_text(start_ms)
    end = start if end_ms is None else clock_text(end_ms)
    return start if start == end else f"{start}–{end}"


def length_text(ms: int) -> str:
    """Return a length as "42 s", "6 min 42 s" or "1 h 2 min 3 s", rounded half up to whole seconds."""
    minutes, seconds = divmod((max(0, ms) + 500) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "h"), (minutes, "min"), (seconds, "s")]
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 s"
