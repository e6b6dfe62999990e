"""Lines and sentences of a page that are not part of its report: credits, bylines, prompts, tags, stamps, notices.

In: one line or sentence.  Out: what kind of boilerplate it is, or None.  It goes by wording, in English, so a line of
an unknown kind stays in; a quotation is never taken for boilerplate, since no pattern begins with a quotation mark.
"""

from __future__ import annotations

import re
from typing import Literal

from rashomon.documents.abbreviations import STARTERS
from rashomon.documents.agencies import AGENCIES
from rashomon.documents.dates import read_date
from rashomon.documents.mastheads import is_stamp

LineKind = Literal["prompt", "credit", "stamp"]

_MAX_WORDS = 30  # longer sentences are prose, whatever they begin with
_MAX_TAGS = 10  # words: a longer line of tags may run on into the report, which `tags_end` parts
_TAG_REACH = 80  # characters before a tag in which the two words before it stand
_TRAILER_REACH = 40  # characters from the end
_NAME = r"[A-Z][\w.'’-]*(?:\s(?:de|van|von|bin|al|el|der|of|the|[A-Z])[\w.'’-]*){0,4}"
_PART = r"(?:[A-Z@\d(][\w.@'’)-]*|of|the|and|for|in|at|on|to)"
_OFFICE = rf"{_PART}(?:[\s,|/•·–—]+{_PART}){{0,9}}"  # “Staff Writer, The Gazette”

# In small letters; each begins where the sentence begins.
_PROMPTS = re.compile(
    r"""(?:
    (?:get|receive)\b.{0,60}\b(?:headlines|newsletters?|stories|updates|alerts|briefing)\b.{0,40}\b(?:inbox|e-?mail)
    |(?:the\ )?(?:(?:to)?day['’]s|week['’]s|our)?\ ?(?:top|latest|best|biggest)\ (?:stories|news|headlines)\b
        .{0,20}\b(?:delivered|sent)\ (?:every|each|daily|weekly|straight|right|directly|to\ your|by\ e-?mail)
    |thank(?:s|\ you)\ for\ (?:signing\ up|subscribing|your\ subscription)
    |sign\ (?:up|in)\ (?:for|to|here|now|today)\b
    |never\ miss\ a\ (?:story|thing|moment)\b
    |subscribe\ (?:to|now|for|today|here)\b | subscribe\b.{0,40}\bon\ (?:youtube|facebook|twitter)\b
    |we\ (?:won|will|wo)['’]?\ ?(?:n['’])?(?:t|not)\ spam\b | (?:get|send)\ (?:us\ )?(?:tips|feedback)\b
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
    |share\ (?:this|on|via|by)\b | share\W*$ | follow\ (?:us|@\w|\S+\ don['’]?t\ miss)\b
    |follow\ [\w\ ]{1,40}\ on\ (?:twitter|facebook|x|instagram)\b
    |(?:join|like|find)\ us\ on\b | (?:twitter|facebook|instagram)(?:\W*$|:?\ ?@\w) | comment\ via\b
    |agencies\ contributed\b | (?:\(with\ .{2,40}\)\ )?last\ update\b
    |(?:leave|post|view|add)\ (?:a\ |all\ )?comments?\b | comments\ are\ closed\b
    |(?:©|\(c\)|copyright\b)
    |(?:we\ use|accept(?:\ all)?)\ cookies\b | this\ (?:site|website)\ uses\ cookies\b
    |by\ (?:signing\ up|continuing|clicking|subscribing)\b.{0,80}\b(?:agree|accept|acknowledge)\b
    |terms\ of\ (?:service|use)\b
    |date\ of\ publication\W*$ | (?:abstract|full\ text|letters|correction(?:\ appended)?|ends)\W*$
    |editor['’]?s?['’]?\ note\b | (?:partial|full)\ transcript\b | \(?(?:crosstalk|applause|laughter|inaudible)\W*$
    |\(?sources?:\ .{0,60}$
    |get\ short\ url\b | short\ (?:url|link)\b | \(?click\ to\b | please\ enable\ (?:javascript|cookies)\b
    |warning:?\ graphic\b
    |(?:first\ |last\ )?(?:published|updated|posted|modified):?\ (?:(?:
        \d[\d:./-]*(?:st|nd|rd|th|[ap]\.?m\.?)?|[ap]\.?m\.?|at|on|ago
        |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day
        |hours?|minutes?|days?|e[sd]?t|c[sde]*t|p[sd]?t|gmt|utc|bst|ist)(?:[\s,|]+|$))+$
    |(?:photograph|photo|image|picture|video|file\ photo|caption|credit)s?(?:\ (?:credit|by|courtesy))?\ ?[:/|]
    |(?:photograph|photo|image|picture)s?\ (?:by|courtesy\ of)\b
    |\(?(?:(?:additional|with)\ )?(?:reporting|writing|editing|compiled|edited|written|translated)\ by\b
    |this\ (?:story|article|report|post)\ (?:has\ been\ (?:updated|corrected)|is\ an\ edited
        |(?:was\ )?(?:originally|first)\ (?:published|appeared))
    |as\ published\ in\b
    |(?:e-?mail|contact)\b.{0,60}\bat\ \S+@
    )""",
    re.VERBOSE,
)
# What tells wherever it stands in a sentence: a key, looked for first, and the wording around it.
_ANYWHERE = (
    ("contributed", re.compile(r"\bcontributed\ (?:to|reporting|from)\b.{0,40}\b(?:report|story|article|reporting)\b")),
    ("rights reserved", re.compile(r"\ball rights reserved\b")),
    ("copyright", re.compile(r"\bcopyright (?:© ?)?(?:19|20)\d\d\b")),
    ("can be ", re.compile(r" can be (?:reached|contacted) (?:at|on) [^\s\w]?\S*[\d@]")),
    ("video is", re.compile(r"\bvideo is (?:restricted|not available|unavailable)\b")),
    ("live tv", re.compile(r"\blive tv schedule\b")),
)

# Case matters; the whole sentence must fit.
_CREDITS = re.compile(
    rf"""\(?(?:
    By\ [A-Z][\w.'’-]+(?:\ (?:al|de|van|von|bin|and|[A-Z])[\w.'’-]*){{1,8}}(?:\ ?[,|/•·–—]\ ?{_OFFICE})?
    |(?:{_NAME}\s?[/|—–-]\s?)?(?:{AGENCIES})(?:\ (?:Photo|File))?(?:\s?[/|—–-]\s?{_NAME})?
    |[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{1,3}}\s?/\s?[A-Z][\w.'’-]*(?:\s[A-Za-z][\w.'’-]*){{0,4}}
    |{_NAME}\ (?:for|via)\ (?:The\ )?[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,3}}
    |[-–—]+\s*\(?(?:{AGENCIES}|[A-Z][A-Z/]{{2,14}})
    |Sources?:?\s(?:[A-Z][\w.-]*(?:\s|$)|and\s|agencies){{1,6}}
    |[Ww]ith\s(?:(?:inputs?|reporting|files)\s(?:from|by)\s)?(?:(?:{AGENCIES}|[Aa]gencies|and|,)\s?){{1,6}}
    |[A-Z][\w.'’-]*(?:\s?/\s?(?:[A-Z]|al-)[\w.'’-]*){{2,5}}
    )\)?\.?""",
    re.VERBOSE,
)

_VERBS = "are|were|is|was|have|had|will|can|may|on|of|in|for|from|that|with|and"
_TAGS = re.compile(
    r"(?:\d{1,6}\s){0,3}(?:Topic\s.{3,60}?\(\d+\)\s)?"
    rf"(?:(?P<tags>Tags|TAGS):?\s(?=[\w#])(?!(?:{_VERBS})\b)"
    r"|(?:(?:Related|RELATED|Topics)(?:\s(?:News|Articles?|Stories|Topics))?:?|Community\sstandards\w*)\s(?=[A-Z]))"
)
_PAGE_END = re.compile(
    r"(?:(?:cookie|privacy)\spolicy|terms\sof\s(?:use|service)|all\srights\sreserved|comment\svia\s\w+(?:\s\w+)?)\W*$",
    re.IGNORECASE,
)
_FIRST_VERB = re.compile(r"\s(?:has|have|had|is|are|was|were|said|say|struck|hit|(?!rebel-held)[a-z]{3,}ed)\s")
_WITHIN_PHRASE = frozenset(["of", "in", "on", "at", "the", "a", "an", "and", "near", "to", "from", "by", "for"])
_CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w'’-]*")
_TRAILERS = re.compile(
    rf"(?:(?<=[.!?”\"])\s?[-–—]{{1,2}}\s?(?:{AGENCIES})\.?|(?<=\w)\s(?:Read\s(?:Also|More)|-\sYouTube)|(?<=[.!?”\")])\s?Twitter)$"
)
_TAG_STARTS = frozenset("TRC0123456789")
_NO_WORDS = re.compile(r"[\W\d_]*|\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\.?|[A-Z]{1,4}[\s-]{0,3}\d[\d\s.-]*\W?")
_SIGN_OFF = re.compile(r"[-–—(\s]*{0}(?:[\s,/]+{0}){{0,8}}[.)\"\s]*".format(r"(?:[A-Z][\w.'’-]*|al-[\w-]+|and|for|&)"))


def boilerplate_kind(sentence: str) -> LineKind | None:
    """What a sentence or line is when it is a prompt, credit, byline, date stamp or notice; None for report."""
    spaces = sentence.count(" ")
    if spaces >= _MAX_WORDS:
        return None
    if _is_prompt(sentence.lower()) or (spaces < _MAX_TAGS and _TAGS.match(sentence)):
        return "prompt"
    # Credits and stamps are short and mostly capitals; the cheap test spares prose the costly patterns.
    if spaces > 14 or len(sentence) > 120:
        return None
    if _CREDITS.fullmatch(sentence):
        return "credit"
    if _NO_WORDS.fullmatch(sentence) or is_stamp(sentence) or (len(sentence) < 50 and read_date(sentence) is not None):
        return "stamp"
    return None


def _is_prompt(lower: str) -> bool:
    if _PROMPTS.match(lower):
        return True
    for key, wording in _ANYWHERE:  # noqa: SIM110  # a loop: this is asked of every sentence
        if key in lower and wording.search(lower):
            return True
    return False


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence or line is a prompt, credit, byline, date stamp or notice rather than report."""
    return boilerplate_kind(sentence) is not None


def tags_end(sentence: str) -> int:
    """Where the tags or related headlines at the beginning of a sentence end; 0 without them, its length if all is.

    What ran on behind them shows by a word that often begins a sentence (“At least 12 …”).
    """
    found = _TAGS.match(sentence) if sentence[:1] in _TAG_STARTS else None
    if found is None:
        return 0
    words = _CAPITALISED.finditer(sentence, found.end())
    begins = next((word.start() for word in words if word[0] in STARTERS), None)
    if begins is None and found["tags"]:
        return _last_tag_end(sentence, found.end())
    return len(sentence) if begins is None else begins


def _last_tag_end(sentence: str, start: int) -> int:
    """Where tags in front of an unmarked sentence end: at the last capital before its verb, behind another capital.

    A capital behind a small word that is no preposition may be either, and then nothing is told.
    """
    verb = _FIRST_VERB.search(sentence, start)
    best, is_in_phrase = len(sentence), False
    for word in _CAPITALISED.finditer(sentence, start, verb.start() if verb else start):
        *_, earlier, before = ["", *sentence[max(word.start() - _TAG_REACH, 0) : word.start()].split()]
        if before == "the" and earlier not in _WITHIN_PHRASE:  # a name that may run into the subject
            return len(sentence)
        is_tag = before[0].isupper() or before.startswith(("al-", "el-"))
        is_in_phrase = before in _WITHIN_PHRASE or earlier in _WITHIN_PHRASE or (is_in_phrase and is_tag)
        if is_in_phrase:
            continue
        begins = word.start() - (len(before) + 1 if before.endswith("ed") else 0)  # “Suspected Harlian raids”
        is_followed = sentence[word.end() + 1 : word.end() + 2].islower()
        best = begins if is_tag and is_followed else best if is_tag else len(sentence)
    return best


def trailer_start(sentence: str) -> int:
    """Where an agency's name or a button stuck to the end of a sentence begins (`… the town.-AFP`); else its length."""
    if not sentence[-1:].isalpha():
        return len(sentence)
    found = _TRAILERS.search(sentence, max(len(sentence) - _TRAILER_REACH, 0))
    return found.start() if found else len(sentence)


def is_credit(line: str) -> bool:
    """Whether a whole line credits a photographer, writer or agency."""
    return _CREDITS.fullmatch(line) is not None


def is_page_end(sentence: str) -> bool:
    """Whether a text's last words are the foot of its page, however long: tags, related headlines, a site's notices."""
    return tags_end(sentence) > 0 or _PAGE_END.search(sentence, max(len(sentence) - _TRAILER_REACH, 0)) is not None


def is_sign_off(sentence: str) -> bool:
    """Whether a text's last words are names alone (`Jane Doe / J. Roe`, `- REUTERS`), as editors sign a report."""
    return len(sentence) < 80 and _SIGN_OFF.fullmatch(sentence) is not None
