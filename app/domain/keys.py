"""What names and words are sorted, searched and compared by."""

import unicodedata


def name_key(name: str) -> str:
    """Return what a name is sorted and searched by: casefolded, without accents, blanks made single."""
    decomposed = unicodedata.normalize("NFKD", " ".join(name.split()).casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
