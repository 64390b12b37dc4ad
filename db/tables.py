"""All tables together, for who compares or copies the whole library."""

from db import coaching_tables, evaluation_tables, measure_tables, record_tables, sampling_tables
from db.models import Base

__all__ = ["Base", "coaching_tables", "evaluation_tables", "measure_tables", "record_tables", "sampling_tables"]
