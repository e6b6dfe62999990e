"""Text normalised once, before any offset is taken: what `Document.text` and every Span of it refer to.

In: a text as decoded.  Out: NFC, one kind of line break and one kind of space, no invisible characters, one paragraph
a line, so that no sentence ever holds a line break.  It does not change letters, quotation marks or dashes.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028]")
# Soft hyphen, zero-width and direction marks, controls but tab and newline: they look like nothing and break matching.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_SPACES = re.compile("[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_AROUND_BREAKS = re.compile(" *\n *")
_BLANK_LINES = re.compile("\n{3,}")
# A line break that was escaped twice on its way (“over. \\n Then”); within a word the two characters are a path.
_ESCAPED_BREAKS = re.compile(r"(?:(?<=\s)|^)(?:\\r)?\\n(?:(?:\\r)?\\n)*(?=\s|$)")
_LIST_ITEM = re.compile(r"(?:[-*•‣◦·–—]|\d{1,2}[.)])\s")

# Mail and typewriter widths; longer lines are one paragraph each, shorter ones are headings, captions or verse.
_WRAP_WIDTHS = range(45, 101)
_LINE_ENDS = (".", "!", "?", ":", ";", "”", '"', "…", ")")


def clean_text(text: str) -> str:
    """The text with its characters normalised and its lines as they were.  Cleaning twice changes nothing."""
    text = _LONE_SURROGATES.sub("\ufffd", text)
    text = _LINE_BREAKS.sub("\n", text).replace("\u2029", "\n\n")
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    if "\\n" in text:
        text = _ESCAPED_BREAKS.sub("\n\n", text)
    text = _AROUND_BREAKS.sub("\n", _SPACES.sub(" ", text))
    return _BLANK_LINES.sub("\n\n", text).strip()


def normalise_text(text: str) -> str:
    """The text as `Document.text` holds it: cleaned, and lines wrapped by hand joined into one paragraph a line.

    A line break is taken for a wrap when the next line goes on in lower case, or when every line of its block is as
    long as a greedy wrap would make it (its next word would not have fitted).  Blank lines are kept.
    """
    return "\n\n".join(_unwrap(block) for block in clean_text(text).split("\n\n"))


def _unwrap(block: str) -> str:
    lines = block.split("\n")
    if len(lines) == 1:
        return block
    is_wrapped = _is_wrapped(lines)
    parts = [lines[0]]
    for before, line in pairwise(lines):
        goes_on = line[:1].islower() and not before.endswith(_LINE_ENDS)
        parts.append(" " if (is_wrapped or goes_on) and not _LIST_ITEM.match(line) else "\n")
        parts.append(line)
    return "".join(parts)


def _is_wrapped(lines: list[str]) -> bool:
    width = max(map(len, lines))
    if width not in _WRAP_WIDTHS:
        return False
    pairs = pairwise(lines)
    return all(len(line) + 1 + len(after.split(" ", 1)[0]) > width for line, after in pairs)
