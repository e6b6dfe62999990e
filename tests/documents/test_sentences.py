import re
from typing import Self

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rashomon.documents.normalise import normalise_text
from rashomon.documents.sentences import find_paragraphs, find_sentences
from rashomon.records import Span


def split(text: str) -> list[str]:
    return [span.of(text) for paragraph in find_paragraphs(text) for span in find_sentences(text, paragraph)]


# A bar stands where a sentence ends.
SENTENCES = """
The bridge fell.|Nobody was hurt.
Gen. Jane Doe met Lt. Col. J. R. Roe of the U.S. Army at 9 a.m. Sunday.|They left at 10 p.m.|Police followed.
He moved to the U.S.|The army did not.
Maj.-Gen. Roe spoke on Jan. 5 in Tampa, Fla.|He was late.
The toll rose to 3.5 million.|$4 was paid to No. 5 Company.
Example Corp. and Other Inc. Friday agreed.|Was the answer no. 3 or No. 4?
Did he say no.|They asked.
“We left. |They came,” he said.
“Did they leave?” he asked.|Nobody answered.
“Did they leave?” Gen. Doe asked.|Nobody answered.
“Go away!” shouted the guard.|“No!”|She ran.
“As a precaution we closed it,” he said.|“Then we left.”
"We left."|Then they came.
She called it "the worst ever."|He agreed.
"We left. |They respect us. "|He went on.
'We left.'|They came.
« Nous partons. »|Il est parti.
It was closed (the mayor denied it).|(The council did not.)|It reopened.
The rest…|They went.|And... I left.
according to the police.|WARNING: graphic
It came to an end.|Next day it rained.
See example.com or www.Example.Org or node.JS and write to Jane.Doe@example.com today.
Yahoo! Inc. fell.|The shares rose!
The post fell.|al-Qaim was next.
He arrived at 1:30 a. m. Feb. 1 by train.
战争结束了。|他说。
It cost $2. 5 million, or £1. 7m.|It opened at 7. 30am with a. 38-caliber gun.
He hit.|301 in June.
The rate was high:. 290 and,. 904.|He came 2.|He left.
"Why go? "Doe asked.|"No. "she said.|He left.
He told E! News.|Snr. Comr. Roe and Treas. Sec. Doe climbed Northpeak/Mt. Example.
”Mr. Doe left.|He came.
Men left on May 3.|On May 4 they came back.|The mayor said: no.
He has three aims: 1. To go.|To stay.|He was 14.|She was 15.
In 2012.|30 percent left.
It has a 15. 4" screen, costs Dh310. 5bn and fits a loaded. 38-caliber gun.
He asked "Did you feel it? "site by site.|Dist. Atty. Doe (D-W. Va.) left.
The case, No. VA089897, and then-No. 1 Riverton.|At Roe/P.J. Doe of Riverton (N.J.) High School they met.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_sentences_end_where_a_reader_ends_them(line: str) -> None:
    # Where no space was left out, one space parts two sentences.
    text = (
        line.replace("To go.|To", "To go. 2. To")
        .replace("May 3.|On", "May 3. - On")
        .replace("police.|W", "police.W")
        .replace("end.|N", "end.N")
        .replace("。|", "。")
        .replace(" |", "|")
    )
    text = text.replace("|", " ")
    assert split(text) == [part.strip() for part in line.split("|")]


def test_list_marks_are_in_no_sentence() -> None:
    assert split("- One item.\n• Two items.\n3. Three items.") == ["One item.", "Two items.", "Three items."]


def test_an_ellipsis_between_two_sentences_is_in_neither() -> None:
    assert split("He left. ... They came.") == ["He left.", "They came."]


def test_lines_without_a_letter_or_digit_are_no_sentence() -> None:
    assert split("Before.\n\n* * *\n\nAfter.") == ["Before.", "After."]


# Whatever a file may hold: astral, combining and right-to-left letters, zero-width marks, lone halves of characters,
# every kind of line break; and the marks the rules look at, often.
MARKS = [
    *"AaBb. .!?…“”\"'’()\n-19$:;。",
    "\r\n",
    "\u2028",
    "U.S.",
    "Gen. ",
    "2. ",
    "he said",
    "\u200d",
    "\u0301",
    "א",
    "🙂",
]
ANY_TEXT = st.lists(st.one_of(st.characters(exclude_categories=()), st.sampled_from(MARKS))).map("".join)
LIST_MARK = re.compile(r"\(?\d{1,2}[.)]\s+")


@given(ANY_TEXT)
@example("1. A.\r\n2. B. 3. C")
@example("\ud83d. \ud83d\ude00A")
def test_spans_are_in_order_apart_and_within_a_paragraph(raw: str) -> None:
    text = normalise_text(raw)
    for paragraph in find_paragraphs(text):
        end = paragraph.start
        for span in find_sentences(text, paragraph):
            words = span.of(text)
            assert end <= span.start < span.end <= paragraph.end
            assert words == words.strip()
            assert "\n" not in words
            assert any(map(str.isalnum, words))
            end = span.end


@given(ANY_TEXT)
@example("Aims: 1. Go. 2. Stay.")
def test_every_letter_and_digit_is_in_a_sentence_or_a_list_mark(raw: str) -> None:
    text = normalise_text(raw)
    for paragraph in find_paragraphs(text):
        end = paragraph.start
        for span in [*find_sentences(text, paragraph), Span(start=paragraph.end, end=paragraph.end)]:
            between = text[end : span.start]
            assert not any(map(str.isalnum, LIST_MARK.sub("", between))), between
            end = span.end


# A sentence split alone stays one, but where its marks depend on what stood before it: a straight quotation mark that
# closes there opens here, and a number at its beginning is a list mark.
PROSE = [
    "He left.",
    "“They came,” she said.",
    "Dr. Roe agreed!",
    "Was it so?",
    "In the U.S. Army 3.5 were hurt.",
    "(It was.)",
]


@given(st.lists(st.sampled_from([*PROSE, "“We left.”", "Gen. J. R. Roe met them at 9 a.m. Sunday.", "No. 5 came…"])))
def test_a_sentence_alone_is_one_sentence(sentences: list[str]) -> None:
    for sentence in split(" ".join(sentences)):
        assert split(sentence) == [sentence]


@given(st.lists(st.sampled_from(["He left.", "“They came,” she said.", "Dr. Roe agreed!", "Was it so?"]), min_size=1))
def test_every_sentence_of_plain_prose_is_found_again(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


class CountedText(str):
    """A text that counts the characters looked over by what is asked of it, but for regular expressions."""

    __slots__ = ("seen",)

    def __new__(cls, text: str) -> Self:
        made = super().__new__(cls, text)
        made.seen = 0
        return made

    def _look(self, start: int | None, end: int | None) -> None:
        self.seen += max((len(self) if end is None else end) - (start or 0), 0)

    def count(self, sub: str, start: int | None = None, end: int | None = None) -> int:  # type: ignore[override]
        self._look(start, end)
        return super().count(sub, start, end)

    def find(self, sub: str, start: int | None = None, end: int | None = None) -> int:  # type: ignore[override]
        found = super().find(sub, start, end)
        self._look(start, end if found < 0 else found + 1)
        return found

    def rfind(self, sub: str, start: int | None = None, end: int | None = None) -> int:  # type: ignore[override]
        self._look(start, end)
        return super().rfind(sub, start, end)

    def __getitem__(self, key: object) -> str:
        if isinstance(key, slice):
            self._look(*key.indices(len(self))[:2])
        else:
            self.seen += 1
        return super().__getitem__(key)  # type: ignore[index]


def seen_of(unit: str, times: int) -> tuple[int, int]:
    """Characters looked over while a line of so many units is split, and sentences found."""
    text = CountedText(unit * times)
    found = len(find_sentences(text, Span(start=0, end=len(text))))
    return text.seen, found


@pytest.mark.parametrize(
    "unit",
    [
        "a. ",
        "a.",
        "A.",
        ".",
        '"',
        '."',
        '."a',
        '. "A ',
        '?"A ',
        ".”",
        "... ",
        "1. ",
        "$1. ",
        "(.",
        "A. B ",
        "é! É",
        "。",
        "- . ",
    ],
)
def test_a_line_twice_as_long_costs_twice_as_much(unit: str) -> None:
    once, found_once = seen_of(unit, 3_000)
    twice, found_twice = seen_of(unit, 6_000)
    assert twice <= 2.1 * once + 1_000
    assert found_twice <= 2 * found_once + 1
