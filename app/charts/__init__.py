"""Figures from numbers, the same on screen and on paper; no pyplot, no Qt."""
