"""Printed pages: the feedback sheet and what else an evaluator hands out."""
