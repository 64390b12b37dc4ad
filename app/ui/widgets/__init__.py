"""Widgets that paint one thing each."""
