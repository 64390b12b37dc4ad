"""Recordings: probing, decoding, peaks and the two players, all on the same decoded PCM; no Qt."""
