"""How many of what, with bounds, outcome and extent."""

from rashomon.statements.quantities.quantities import find_quantities

__all__ = ["find_quantities"]
