"""A control chart's signal as a plain phrase, for the written word."""

from app.domain.control import Signal, SignalKind
from app.domain.days import said_month


def signal_text(signal: Signal) -> str:
    """Return what chance alone hardly does: "below the usual range in July 2026", "rising for 6 months to …"."""
    month = said_month(signal.month)
    if signal.kind is SignalKind.OUTSIDE:
        return f"{'above' if signal.is_up else 'below'} the usual range in {month}"
    if signal.kind is SignalKind.RUN:
        return f"{len(signal.months)} months {'above' if signal.is_up else 'below'} the usual middle, to {month}"
    return f"{'rising' if signal.is_up else 'falling'} for {len(signal.months)} months, to {month}"
