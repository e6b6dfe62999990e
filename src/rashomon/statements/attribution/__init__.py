"""Who says what in a document: quotations, frames, speakers, and speakers linked across documents."""

from rashomon.statements.attribution.linking import link_speakers
from rashomon.statements.attribution.voices import Voiced, find_voiced

__all__ = ["Voiced", "find_voiced", "link_speakers"]
