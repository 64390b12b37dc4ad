"""A control chart's signal as a plain phrase, for the written word."""

from app.domain.control import Signal, SignalKind
from app.domain.days import said_month
from app.language import translate


def signal_text(signal: Signal) -> str:
    """Return what chance alone hardly does: "below the usual range in July 2026", "rising for 6 months to …"."""
    month = said_month(signal.month)
    if signal.kind is SignalKind.OUTSIDE:
        said = (
            translate("SignalText", "above the usual range in {0}")
            if signal.is_up
            else translate("SignalText", "below the usual range in {0}")
        )
        return said.format(month)
    count = len(signal.months)
    if signal.kind is SignalKind.RUN:
        said = (
            translate("SignalText", "{0} months above the usual middle, to {1}")
            if signal.is_up
            else translate("SignalText", "{0} months below the usual middle, to {1}")
        )
        return said.format(count, month)
    said = (
        translate("SignalText", "rising for {0} months, to {1}")
        if signal.is_up
        else translate("SignalText", "falling for {0} months, to {1}")
    )
    return said.format(count, month)
