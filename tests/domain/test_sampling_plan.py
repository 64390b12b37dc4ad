"""Who counts as a new starter, and how many of whose contacts are wanted."""

from datetime import date

import pytest

from app.domain.sampling_plan import Plan

PLAN = Plan(quota=8, new_starter_quota=12, new_starter_months=3)


@pytest.mark.parametrize(
    ("started", "period", "quota"),
    [
        (None, 202611, 8),
        (date(2026, 11, 20), 202611, 12),
        (date(2026, 8, 2), 202611, 12),
        (date(2026, 8, 1), 202611, 8),
        (date(2026, 7, 31), 202611, 8),
        (date(2025, 11, 15), 202601, 12),
        (date(2025, 11, 15), 202602, 12),
        (date(2025, 11, 15), 202603, 8),
        (date(2025, 11, 30), 202602, 12),
    ],
)
def test_new_starters_have_their_own_quota(started: date | None, period: int, quota: int) -> None:
    assert PLAN.quota_for(started, period) == quota


def test_without_months_nobody_is_new() -> None:
    assert Plan(new_starter_months=0).quota_for(date(2026, 11, 1), 202611) == 8
