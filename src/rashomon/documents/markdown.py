"""Markdown → plain text: the words of headings, lists, links and emphasis without their marks.

In: a Markdown text with plain line breaks.  Out: paragraphs parted by blank lines.  Code blocks, images, tables' rules
and HTML tags are dropped; it is not a full CommonMark parser.
"""

from __future__ import annotations

import re

_FENCES = re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.MULTILINE | re.DOTALL)
_COMMENTS = re.compile(r"<!--.*?-->", re.DOTALL)
_UNDERLINED = re.compile(r"^(?P<words>[^\n#>|-][^\n]*)\n(?:=+|-{3,})[ ]*$", re.MULTILINE)
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ ]+(?P<words>.*?)[ ]*#*[ ]*$", re.MULTILINE)
_RULES = re.compile(r"^[ ]{0,3}(?:[-*_][ ]*){3,}$|^\|?[ :|-]{3,}$|^\[[^\]]+\]:[ ]+\S.*$", re.MULTILINE)
_QUOTE_MARKS = re.compile(r"^[ ]{0,3}(?:>[ ]?)+", re.MULTILINE)
_LIST_ITEM = re.compile(r"^[ ]*(?:[-*+]|(?P<number>\d{1,3})[.)])[ ]+(?:\[[ xX]\][ ]+)?", re.MULTILINE)

# Every repetition is bounded, so that a file of stray marks costs no more than a file of words.
_INLINE = (
    (re.compile(r"!\[[^\[\]\n]{0,300}\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,100}\])"), ""),
    (re.compile(r"\[\^[^\[\]\n]{1,100}\]:?"), ""),
    (re.compile(r"\[([^\[\]\n]{1,300})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]{1,300})\]\[[^\[\]\n]{0,100}\]"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^>\s]+)>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^>\n]*>"), ""),
    (re.compile(r"(`+)(.+?)\1"), r"\2"),
    (re.compile(r"(?<![\\*])(\*{1,3})(?=\S)([^*\n]{1,300}?)(?<=\S)\1(?!\*)"), r"\2"),
    (re.compile(r"(?<![\\\w])(_{1,3})(?=\S)([^\n]{1,300}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"~~(?=\S)(.+?)~~"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])"), r"\1"),
)


def plain_from_markdown(text: str) -> tuple[str | None, str]:
    """The title (the words of a level-one heading that comes first, else None) and the rest as plain text."""
    text = _COMMENTS.sub("", _FENCES.sub("", text))
    text = _UNDERLINED.sub(r"# \g<words>", text).strip()
    first = text.split("\n", 1)[0]
    title = None
    if first.startswith("# "):
        title = _plain_words(_HEADING.sub(r"\g<words>", first)) or None
        text = text[len(first) :]
    text = _HEADING.sub(r"\n\g<words>\n", _QUOTE_MARKS.sub("", _RULES.sub("\n", text)))
    text = _LIST_ITEM.sub(_item_mark, text)
    blocks = (_plain_words(block.replace("\n", " ")) for block in re.split(r"\n\s*\n", text))
    return title, "\n\n".join(block for block in blocks if block)


def _item_mark(found: re.Match[str]) -> str:
    return f"\n\n{found['number']}. " if found["number"] else "\n\n- "


def _plain_words(text: str) -> str:
    for pattern, words in _INLINE:
        text = pattern.sub(words, text)
    return text.strip()
