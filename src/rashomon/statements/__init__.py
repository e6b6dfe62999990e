"""Document → statements: who says what, how, with which numbers and times."""

from rashomon.statements.extract import extract_statements, statement_from_text
from rashomon.statements.linking import link_speakers

__all__ = ["extract_statements", "link_speakers", "statement_from_text"]
