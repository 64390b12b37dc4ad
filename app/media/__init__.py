"""Recordings: what a file holds, its decoded sound, its waveform, and the two engines that play it. No Qt here."""
