"""Raw input → Document: one reader per format, text normalised once, sentences with offsets."""

from rashomon.documents.fields import document_from_mapping, document_from_text
from rashomon.documents.read import File, find_files, read_documents, read_file

__all__ = [
    "File",
    "document_from_mapping",
    "document_from_text",
    "find_files",
    "read_documents",
    "read_file",
]
