"""Names out of what people paste and export."""

import pytest

from app.domain.misread import Misread
from app.domain.name_list import Names, in_table, in_text


@pytest.mark.parametrize(
    ("text", "names", "twice"),
    [
        ("", (), ()),
        ("Priya Nair\n  Tom   Öztürk \n\n", ("Priya Nair", "Tom Öztürk"), ()),
        ("Priya Nair\npriya  nair\nPRIYA NAIR\nTom", ("Priya Nair", "Tom"), ("Priya Nair",)),
        ("Zoë Lane\nZoe Lane", ("Zoë Lane",), ("Zoë Lane",)),
        ("1. Priya Nair\n2) Tom Ashworth\n- Sarah Bennett", ("Priya Nair", "Tom Ashworth", "Sarah Bennett"), ()),
        ("Priya Nair; Tom Ashworth;", ("Priya Nair", "Tom Ashworth"), ()),
        ("Priya Nair, Tom Ashworth", ("Priya Nair", "Tom Ashworth"), ()),
        ("Nair, Priya\nAshworth, Tom", ("Nair, Priya", "Ashworth, Tom"), ()),
        ("Priya Nair\tTom Ashworth", ("Priya Nair", "Tom Ashworth"), ()),
        ("Anne-Marie O’Neill", ("Anne-Marie O’Neill",), ()),
    ],
)
def test_names_in_a_text(text: str, names: tuple[str, ...], twice: tuple[str, ...]) -> None:
    assert in_text(text) == Names(names, twice)


@pytest.mark.parametrize(
    "table",
    [
        "Name,Team\nPriya Nair,Waste\nTom Ashworth,Waste\nPriya Nair,Streets\n",
        "ID;Agent Name\n1;Priya Nair\n2;Tom Ashworth\n3;priya nair\n",
        "Surname,First name\nNair,Priya\nAshworth,Tom\nNair,Priya\n",
        "1,Priya Nair,p.nair@northdale.example\n2,Tom Ashworth,t@northdale.example\n3,Priya Nair,p@northdale.example\n",
    ],
)
@pytest.mark.parametrize("letters", ["utf-8", "utf-16", "cp1252"])
def test_the_column_of_names_in_a_table(table: str, letters: str) -> None:
    assert in_table(table.encode(letters)) == Names(("Priya Nair", "Tom Ashworth"), ("Priya Nair",))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "nothing stands"),
        (b"PK\x03\x04rest of a workbook", "Save it there as CSV"),
        (b"Extension,Calls\n201,14\n202,9\n", "no column here is headed"),
    ],
)
def test_a_file_without_names_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(Misread, match=why):
        in_table(data)
