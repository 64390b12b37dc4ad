"""The line of every key in any valid TOML text."""

import tomllib

import pytest

from app.domain.toml_lines import Lines, Path

TEXT = '''\
a = 1   # [not.a.table]
"quoted key" = "x # no comment"
'literal' = 'C:\\'

[table]
b = [  # an array
  "]", '[',
  { c = "}" },
]
d.e = 2
d.f = """
g = 3
\\""" still inside
"""
h = \'\'\'
[[no]]
\'\'\'
z = 0  # [
  [table.inner]
  i = { j = 1, k = [1,
    2] }

[[list]]
m = 1979-05-27
[list.sub]
n = "a\\"b"
[[list.deep]]
o = 1
[[list.deep]]
o = 2

[[list]]
m = 2
[[list.deep]]
o = 3
"\\u0070" = 4
[alone."with.dot"]
q = ""'''

WHERE: list[tuple[Path, int]] = [
    ((), 1),
    (("a",), 1),
    (("quoted key",), 2),
    (("literal",), 3),
    (("table",), 5),
    (("table", "b"), 6),
    (("table", "b", 1), 6),
    (("table", "d"), 10),
    (("table", "d", "e"), 10),
    (("table", "d", "f"), 11),
    (("table", "h"), 15),
    (("table", "z"), 18),
    (("table", "g"), 5),  # these three stand within texts
    (("no",), 1),
    (("no", 0, "z"), 1),
    (("table", "inner"), 19),
    (("table", "inner", "i"), 20),
    (("table", "inner", "i", "k"), 20),
    (("list",), 23),
    (("list", 0), 23),
    (("list", 0, "m"), 24),
    (("list", 0, "sub"), 25),
    (("list", 0, "sub", "n"), 26),
    (("list", 0, "deep", 0, "o"), 28),
    (("list", 0, "deep", 1), 29),
    (("list", 0, "deep", 1, "o"), 30),
    (("list", 1), 32),
    (("list", 1, "m"), 33),
    (("list", 1, "deep", 0, "o"), 35),
    (("list", 1, "deep", 0, "p"), 36),
    (("list", 1, "missing"), 32),
    (("alone", "with.dot", "q"), 38),
    (("missing", "altogether"), 1),
]


def test_the_text_is_valid() -> None:
    tomllib.loads(TEXT)


@pytest.mark.parametrize(("path", "line"), WHERE)
def test_every_key_is_found_or_what_is_around_it(path: Path, line: int) -> None:
    assert Lines(TEXT).line(path) == line
    assert Lines(TEXT.replace("\n", "\r\n")).line(path) == line


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# only a comment", 'a = ""', 'a = """"""', "a = ''''''", 'a=""""x"""""\nb=1']
)
def test_short_texts(text: str) -> None:
    tomllib.loads(text)
    found = Lines(text)
    assert found.line(("b",)) == (2 if "b=" in text else 1)
