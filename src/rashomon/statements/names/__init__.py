"""Proper names by spelling and context, without a gazetteer."""

from rashomon.statements.names.names import find_names

__all__ = ["find_names"]
