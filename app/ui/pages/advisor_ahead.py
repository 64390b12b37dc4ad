"""What an advisor's page is made of and draws with, loaded before it is wanted."""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.tasks import Handle


def load_page(_handle: "Handle") -> None:
    """Load what the page of one advisor is made of."""
    from app.ui.pages import advisor  # noqa: F401


def load_charts(_handle: "Handle") -> None:
    """Load what draws charts before any is wanted: it takes a second the first time.

    The half million objects that come with it stay for good. Looking through them for what could be thrown away would
    stop every thread for a tenth of a second, time and again.
    """
    from app.charts import heatmap, trend  # noqa: F401

    gc.freeze()
