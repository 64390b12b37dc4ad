"""Who speaks, as transcripts write it: roles that tell the side, and names at the beginning of a line."""

import re

from app.domain.conversation import Side

_SIDES = {
    Side.ADVISOR: "advisor adviser agent internal operator representative rep employee staff clerk officer",
    Side.CUSTOMER: "customer caller external client citizen resident user",
}
_SIDE_OF = {word: side for side, words in _SIDES.items() for word in words.split()}
_SERVICE = frozenset(("service", "services", "support", "care", "relations", "team", "desk"))
"""After "customer" they make it the council: "Customer Services"."""
_SOUND_WORDS = """
    applause background beep beeping blank_audio breathing cough coughs crosstalk dial hold inaudible indistinct
    keyboard laughing laughs laughter music noise overlapping pause phone ringing redacted sigh sighs silence sniffs
    static tone typing unclear unintelligible
"""
_SOUNDS = frozenset(_SOUND_WORDS.split())
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|\d+|de|van|von|bin|al)){0,3}(?: ?\([\w ]{1,20}\))?"
_COLON = re.compile(rf"^({_NAME}|(?i:{'|'.join(_SIDE_OF)}|speaker|spk|channel|ch)[ _]?\d*)\s?:\s+(?=\S)")
_BRACKETS = re.compile(rf"^\[({_NAME}|(?i:{'|'.join(_SIDE_OF)}|speaker|spk|channel|ch)[ _]?\d*)\]\s?:?\s*(?=\S)")


def side_of(speaker: str) -> Side | None:
    """Return which side a speaker called "Sarah (advisor)", "AGENT" or "Customer Services" is on, None for a name."""
    words = re.findall(r"[^\W\d_]+", speaker.lower())
    for place in range(len(words) - 1, -1, -1):
        if words[place] in _SIDE_OF:
            council = words[place] == "customer" and _SERVICE & set(words[place + 1 : place + 2])
            return Side.ADVISOR if council else _SIDE_OF[words[place]]
    return None


def split_name(line: str) -> tuple[str, str]:
    """Return the speaker that a line begins with ("Anna: …", "[Agent] …") and what is left; no speaker is ""."""
    found = _BRACKETS.match(line) or _COLON.match(line)
    if found is None or _SOUNDS & set(re.findall(r"\w+", found[1].lower())):
        return "", line
    return found[1].strip(), line[found.end() :]
