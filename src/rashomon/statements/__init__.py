"""Document → statements: who says what, how, with which numbers and times."""

from rashomon.statements.attribution.linking import link_speakers
from rashomon.statements.extract import extract_statements, statement_from_text

__all__ = ["extract_statements", "link_speakers", "statement_from_text"]
