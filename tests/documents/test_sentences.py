import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.documents.normalise import normalise_text
from rashomon.documents.sentences import find_paragraphs, find_sentences


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
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_sentences_end_where_a_reader_ends_them(line: str) -> None:
    # Where no space was left out, one space parts two sentences.
    text = line.replace("police.|W", "police.W").replace("end.|N", "end.N").replace("。|", "。").replace(" |", "|")
    text = text.replace("|", " ")
    assert split(text) == [part.strip() for part in line.split("|")]


def test_list_marks_are_in_no_sentence() -> None:
    assert split("- One item.\n• Two items.\n3. Three items.") == ["One item.", "Two items.", "Three items."]


def test_lines_without_a_letter_or_digit_are_no_sentence() -> None:
    assert split("Before.\n\n* * *\n\nAfter.") == ["Before.", "After."]


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(list("AaBb. .!?…“”\"'’()\n-1")))))
def test_spans_are_ordered_inside_the_text_and_have_no_outer_space(raw: str) -> None:
    text = normalise_text(raw)
    end = 0
    for paragraph in find_paragraphs(text):
        for span in find_sentences(text, paragraph):
            words = span.of(text)
            assert max(end, paragraph.start) <= span.start < span.end <= paragraph.end
            assert words == words.strip()
            assert "\n" not in words
            end = span.end


@given(st.lists(st.sampled_from(["He left.", "“They came,” she said.", "Dr. Roe agreed!", "Was it so?"]), min_size=1))
def test_every_sentence_of_plain_prose_is_found_again(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences
