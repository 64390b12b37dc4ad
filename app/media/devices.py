"""Whether this machine has anything to hear sound with; libvlc would play on silently without."""

_DISCARDING = ("discard all samples", "null playback device", "dummy output", "null output")


def has_playback() -> bool | None:
    """Return whether a real playback device exists, or None when the sound system cannot be asked."""
    try:
        import miniaudio
    except (ImportError, OSError):
        return None
    try:
        found = miniaudio.Devices()
        names = [str(device["name"]) for device in found.get_playbacks()]
    except miniaudio.MiniaudioError:
        return False
    return found.backend.lower() != "null" and any(not name.lower().startswith(_DISCARDING) for name in names)
