"""What names and words are sorted, searched and compared by."""

import unicodedata


def name_key(name: str) -> str:
    """Return what a name is sorted and searched by: casefolded, without accents, blanks made single."""
    plain = " ".join(name.split()).casefold()
    if plain.isascii():  # most are, and there is nothing in them to take apart
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
