"""Packs to print, made up in every length."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

from app.domain.report_figures import Column, Kind, Table
from app.domain.trends import Series, Trends, months_between, point
from app.domain.words import Mark
from app.reports.one_to_one_pack import write
from app.reports.pack_data import PackAction, PackBox, PackClip, PackData, PackFinding, PackWords, Stage
from tests.reports.sheets import Printed, read_pdf

SECTIONS = ("Welcome", "Customer Interaction", "Technical Knowledge – Use of Process", "Close")
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def series(name: str, months: tuple[int, ...]) -> Series:
    """Return a series with the same score in every month."""
    return Series(name, tuple(point(month, 8, 32, 40, 64_000, 514_000_000) for month in months))


def pack(*, months: int = 12, **changes: object) -> PackData:
    """Return a pack as the services fill it, with points in the last ``months``, and ``changes`` to its fields."""
    shown = months_between(202512, 202611)
    filled = shown[len(shown) - months :] if months else ()
    row = ("Welcome", None, "✓ Meets", (74.0, 86.0), 24, None, "none")
    made = PackData(
        advisor="Priya Nair",
        team="Customer Services",
        on=date(2026, 11, 25),
        evaluator="Maureen Lowe",
        evaluator_role="Team leader",
        stage=Stage.BEFORE,
        state="Prepared for 25 November 2026",
        period="September to November 2026",
        held_this_year="2 of this year’s 4 one-to-ones held and written up",
        made=datetime(2026, 11, 21, 15, 0),
        library="Northdale Council",
        figures=Table("September to November 2026", "Period", _columns(), (row,)),
        trends=Trends(shown, tuple(series(name, filled) for name in SECTIONS), series("", filled), running=202611),
        trend_months="Twelve months: December 2025 to November 2026",
        edges=(70, 90),
        strengths=(PackFinding("Welcome", "92% over twelve months (n = 92)."),),
        focus=PackFinding("20 Offers the survey", "Met in 74% of 80 over twelve months."),
        finding_ids=("FH-A5-202512-202611-S1-R9",),
        clips=(clip(1),),
        open_actions=(PackAction("Council tax refresher", "Priya Nair · due 28 November 2026"),),
        closed_actions=(),
        agreed_actions=(),
        comments=(PackWords("Missed bin", date(2026, 11, 3), "I did say it back", True),),
        advisor_words="",
        boxes=tuple(PackBox(name, "", f"• {name} it") for name in ("Summarise", "Ask", "Formulate", "Express")),
        training_evaluator="",
        training_advisor="",
        agreed="",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def clip(number: int, comment: str = "Says what happens next") -> PackClip:
    """Return a clip that begins in a minute of its own."""
    place = f"{number}:52–{number}:59"
    return PackClip(place, "Missed bin", date(2026, 11, 3), "7 Repeats it back to confirm", Mark.MET, comment)


def printed(data: PackData, *, paper: str = "A4") -> Printed:
    """Write a pack and read it back."""
    out = BytesIO()
    count = write(data, out, paper=paper)
    found = read_pdf(out.getvalue())
    assert count == len(found.pages)
    return found


def _columns() -> tuple[Column, ...]:
    kinds = (Kind.TEXT, Kind.SCORE, Kind.TEXT, Kind.INTERVAL, Kind.COUNT, Kind.INTERVAL, Kind.TEXT)
    heads = ("Section", "Score", "Band", "95% interval", "n", "Usual range", "Signals")
    return tuple(Column(head, kind) for head, kind in zip(heads, kinds, strict=True))
