"""Raw input → Document: one reader per format, text normalised once, sentences with offsets."""

from rashomon.documents.fields import document_from_mapping, document_from_text
from rashomon.documents.read import read_documents

__all__ = ["document_from_mapping", "document_from_text", "read_documents"]
