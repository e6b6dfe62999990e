"""Lines of a page that are not part of its report: credits, captions, bylines, newsletter prompts, datelines.

In: a normalised text.  Out: the spans that remain to be read as sentences, and how many sentences were left out.
The words stay in the text; only the spans leave them out.  It goes by wording and place, in English, so a line of an
unknown kind stays in; a quotation is never taken for boilerplate, since no pattern begins with a quotation mark.
"""

from __future__ import annotations

import re

from rashomon.documents.dates import read_date
from rashomon.documents.sentences import find_paragraphs, find_sentences
from rashomon.records import Span

_MAX_WORDS = 30  # longer sentences are prose, whatever they begin with
_AGENCIES = (
    r"(?:The\s)?Associated\sPress|AP|A\.P\.|Reuters|REUTERS|AFP|Agence\sFrance-Presse|Getty(?:\sImages)?|EPA|EFE|UPI|"
    r"DPA|dpa|TASS|Tass|Interfax|Xinhua|SANA|CNN|BBC|Bloomberg|PA|Press\sAssociation|NNA|ANSA|Anadolu(?:\sAgency)?"
)
_NAME = r"[A-Z][\w.'’-]*(?:\s(?:de|van|von|bin|al|el|der|of|the|[A-Z])[\w.'’-]*){0,4}"

# Case is ignored; each begins where the sentence begins.
_PROMPTS = re.compile(
    r"""(?:
    (?:get|receive)\b.{0,60}\b(?:headlines|newsletters?|stories|updates|alerts|briefing)\b.{0,40}\b(?:inbox|e-?mail)
    |(?:the\ )?(?:(?:to)?day['’]s|week['’]s|our)?\ ?(?:top|latest|best|biggest)\ (?:stories|news|headlines)\b
        .{0,20}\b(?:delivered|sent)\ (?:every|each|daily|weekly|straight|right|directly|to\ your|by\ e-?mail)
    |thank(?:s|\ you)\ for\ (?:signing\ up|subscribing|your\ subscription)
    |sign\ (?:up|in)\ (?:for|to|here|now|today)\b
    |subscribe\ (?:to|now|for|today|here)\b
    |(?:enter|confirm)\ your\ e-?mail\b | (?:please\ )?(?:enter|provide)\ a\ valid\ e-?mail\b | invalid\ e-?mail\b
    |already\ a\ (?:subscriber|member)\b | support\ our\ (?:journalism|work)\b
    |(?:donate|register)\ (?:now|today|here)\b
    |download\ (?:the|our)\b.{0,20}\bapp\b
    |(?:click|tap)\ (?:here|to|on)\b | skip\ (?:to|past)\b
    |(?:read|see|view)\ (?:more|also|next)(?:\W*$|\ ?[:|»>-]|\ (?:about|at|on|from|here|at)\b)
    |(?:related|also\ read|more\ on\ this|more\ from\b.{0,30}|watch|listen|video|photos?|gallery|recommended|trending
        |most\ (?:read|popular)|you\ may\ also\ like|editors?['’]?s?\ picks?|advertisements?|sponsored|topics|tags)
        (?:\W*$|\ ?[:|])
    |(?:(?:story|article)\ continues|continue[sd]?\ reading|article\ continues)\b
    |share\ (?:this|on|via|by)\b | share\W*$ | follow\ (?:us|@\w|[\w\ ]{1,40}\ on\ (?:twitter|facebook|x|instagram))\b
    |(?:leave|post|view|add)\ (?:a\ |all\ )?comments?\b | comments\ are\ closed\b
    |.{0,80}\ball\ rights\ reserved\b | (?:©|\(c\)|copyright\b)
    |(?:we\ use|accept(?:\ all)?)\ cookies\b | this\ (?:site|website)\ uses\ cookies\b
    |by\ (?:signing\ up|continuing|clicking|subscribing)\b.{0,80}\b(?:agree|accept|acknowledge)\b
    |terms\ of\ (?:service|use)\b
    |date\ of\ publication\W*$
    |(?:first\ |last\ )?(?:published|updated|posted|modified):?\ (?:(?:
        \d[\d:.,/-]*(?:st|nd|rd|th)?|[ap]\.?m\.?|at|on|ago
        |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day
        |hours?|minutes?|days?|e[sd]?t|c[sde]*t|p[sd]?t|gmt|utc|bst|ist)[\s,|]*)+$
    |(?:photograph|photo|image|picture|video|file\ photo|caption|credit)s?(?:\ (?:credit|by|courtesy))?\ ?[:/|]
    |(?:photograph|photo|image|picture)s?\ (?:by|courtesy\ of)\b
    |\(?(?:(?:additional|with)\ )?(?:reporting|writing|editing|compiled|edited|written|translated)\ by\b
    |.{0,120}\bcontributed\ (?:to|reporting|from)\b.{0,40}\b(?:report|story|article|reporting)\b
    |this\ (?:story|article|report|post)\ (?:has\ been\ updated|was\ (?:originally|first)\ published)
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# Case matters; the whole sentence must fit.
_CREDITS = re.compile(
    rf"""\(?(?:
    By\ [A-Z][\w.'’-]+(?:\ (?:al|de|van|von|bin|and|[A-Z])[\w.'’-]*){{1,8}}(?:\ ?[,|/•·–—]\ ?.{{0,60}})?
    |(?:{_NAME}\s?[/|—–-]\s?)?(?:{_AGENCIES})(?:\ (?:Photo|File))?(?:\s?[/|—–-]\s?{_NAME})?
    |[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{1,3}}\s?/\s?[A-Z][\w.'’-]*(?:\s[A-Za-z][\w.'’-]*){{0,4}}
    |{_NAME}\ (?:for|via)\ (?:The\ )?[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,3}}
    |[-–—]+\s*\(?(?:{_AGENCIES}|[A-Z][A-Z/]{{2,14}})
    )\)?\.?""",
    re.VERBOSE,
)

_PLACE = r"[A-Z][A-Z'’.-]{2,}(?:\s[A-Z'’.-]{2,}){0,3}(?:/[A-Z]{3,})?"
_REGION = r"(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2}){0,2}(?:,?\s(?:[A-Z][a-z]{2,8}\.?)\s\d{1,2}(?:,\s\d{4})?)?"
_DESK = rf"\((?:{_AGENCIES}|[A-Z][\w.\ /]{{1,25}}\s(?:[Aa]gencies|Photo|Archive)|Agencies)\)"
_STAMP = r"(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?,?|[A-Z][a-z]{2,8}\.?\s\d{1,2},?)\s\d{4}"
_DATELINE = re.compile(
    rf"""(?:
    {_PLACE}{_REGION}\s?(?:,?\s?\((?:{_AGENCIES}|[A-Z][\w.\ ]{{1,25}})\)\s?)?[—–-]{{1,2}}\s+(?=[“"‘'«]?(?:[A-Z\d]|al-))
    |(?:[A-Z][\w.'’-]+,?\s){{0,4}}{_DESK}\s?[—–-]{{0,2}}\s*(?=[A-Z“"‘'\d])
    |(?:[A-Z][\w.'’-]+,?\s){{0,3}}[A-Z][\w.'’-]+,\s(?:{_AGENCIES})\s?[—–-]{{1,2}}\s+
    |(?:Date\ of\ publication|Published|Updated|Posted):?\s(?:on\s)?{_STAMP}[\s:|–—-]+(?=[A-Z“"‘'\d])
    )""",
    re.VERBOSE,
)


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence or line is a prompt, credit, byline, date stamp or notice rather than report."""
    if sentence.count(" ") >= _MAX_WORDS:
        return False
    if _PROMPTS.match(sentence):
        return True
    # Credits and stamps are short and mostly capitals; the cheap test spares prose the costly patterns.
    if sentence.count(" ") > 14 or len(sentence) > 120:
        return False
    return _CREDITS.fullmatch(sentence) is not None or (len(sentence) < 50 and read_date(sentence) is not None)


def dateline_end(text: str, span: Span) -> int:
    """Where the dateline, desk or stamp that a span begins with ends (`BAGHDAD (AP) — `); its start without one."""
    found = _DATELINE.match(text, span.start, span.end)
    return found.end() if found else span.start


def report_sentences(text: str, title: str | None) -> tuple[list[Span], int]:
    """The sentences of a text that belong to its report, and how many others were left out.

    Left out are boilerplate lines and sentences, a line that repeats the headline, every repetition of an earlier
    paragraph, and a repeated paragraph altogether where it stands next to a photo credit: that is a caption.
    Datelines are outside the span of the first sentence of their paragraph.
    """
    paragraphs = find_paragraphs(text)
    lines = [paragraph.of(text) for paragraph in paragraphs]
    dropped = _dropped_lines(lines, title)
    sentences: list[Span] = []
    left_out = 0
    for paragraph, is_dropped in zip(paragraphs, dropped, strict=True):
        body = Span(start=dateline_end(text, paragraph), end=paragraph.end)
        for span in find_sentences(text, body):
            if is_dropped or is_boilerplate(span.of(text)):
                left_out += 1
            else:
                # The desk in brackets that closes a caption runs on into the sentence after it.
                start = dateline_end(text, span) if text[span.start] == "(" else span.start
                sentences.append(Span(start=start, end=span.end))
    return sentences, left_out


def _dropped_lines(lines: list[str], title: str | None) -> list[bool]:
    dropped = [is_boilerplate(line) for line in lines]
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        places.setdefault(line.casefold(), []).append(at)
    for copies in places.values():
        is_caption = len(copies) > 1 and any(_is_by_credit(lines, at) for at in copies)
        for at in copies if is_caption else copies[1:]:
            dropped[at] = True
    # A headline has no full stop; a title that has one was taken from the lead, which is report.
    if title and not title.endswith((".", "?", "!", "”", '"')):
        for at in places.get(title.casefold(), []):
            dropped[at] = True
    return dropped


def _is_by_credit(lines: list[str], at: int) -> bool:
    return any(_CREDITS.fullmatch(line) for line in (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2]))
