from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.statements import extract_statements, statement_from_text

REPORT = (
    "The island governor’s chief military aide, Col. Rashad Odeh, in his address Tuesday, gave another account of "
    "the fighting at Port Selim and Mar Vale, saying that the garrison had moved out to strengthen the capital.\n\n"
    "Read our morning letter:\n"
    "Subscribe here for more.\n\n"
    "“As a planned step, the units in Selim and Vale leave these posts to support other units in other places,” "
    "he said.\n\n"
    "Odeh did not mention whether the navy had also fought at the village of Tarn, but village elders said the "
    "gunmen drove into the village with 40 trucks, burned the school and left.\n\n"
    "“About 45 cars full of gunmen came from the hills and took the village,” said Tariq al-Hadi, a member of the "
    "Tarn council. “Then they turned toward the coast,” he said.\n\n"
    "In Port Selim, it appeared that 60 recruits from the capital were killed in an ambush. They were riding in "
    "milk vans, but it seemed the gunmen knew the road, said a customs officer who spoke on condition of "
    "anonymity because she was not allowed to talk to reporters. The gunmen have let her keep her post, she said.\n\n"
    "Nobody knew how many sailors died, but they were plenty and the quay held for long, according to the coast "
    "guard."
)


def by_start(statements, words):
    return next(statement for statement in statements if words in statement.text)


@pytest.fixture
def statements(make_document):
    return extract_statements(make_document(REPORT))


def test_a_participle_reports_what_the_subject_of_its_sentence_says(statements):
    withdrawal = by_start(statements, "the garrison had moved out")
    assert withdrawal.claim == "The garrison had moved out to strengthen the capital."
    assert (withdrawal.attribution, withdrawal.speaker.name) == ("indirect", "Rashad Odeh")
    assert withdrawal.speaker.role == "island governor’s chief military aide"


def test_he_is_the_last_man_who_spoke_even_across_a_newsletter_block(statements):
    step = by_start(statements, "As a planned step")
    assert (step.speaker.name, step.speaker.mention, step.cue, step.attribution) == (
        "Rashad Odeh",
        "he",
        "said",
        "direct",
    )
    assert step.claim.startswith("As a planned step, the units")
    assert step.claim.endswith("in other places.")


def test_only_the_half_that_somebody_says_is_theirs(statements):
    trucks = by_start(statements, "drove into the village")
    assert trucks.text.startswith("the gunmen drove")
    assert (trucks.speaker.name, trucks.speaker.role) == (None, "village elders")
    assert [(q.low, q.high, q.unit) for q in trucks.quantities] == [(40, 40, "truck")]
    assert by_start(statements, "did not mention").speaker is None


def test_an_inverted_cue_and_a_pronoun_after_it_share_a_speaker(statements):
    cars, coast = by_start(statements, "About 45 cars"), by_start(statements, "Then they turned")
    assert cars.speaker.name == coast.speaker.name == "Tariq al-Hadi"
    assert cars.speaker.role == "member of the Tarn council"
    assert cars.quantities[0].is_approximate


def test_an_anonymous_speaker_has_a_role_and_no_name(statements):
    vans, post = by_start(statements, "milk vans"), by_start(statements, "keep her post")
    assert (vans.speaker.name, vans.speaker.role) == (None, "customs officer")
    assert post.speaker.role == "customs officer"
    assert by_start(statements, "Nobody knew").speaker.label == "coast guard"


def test_what_one_sentence_says_of_several_acts_is_several_claims(statements):
    drove, burned = (by_start(statements, words) for words in ("drove into the village", "burned the school"))
    assert drove.claim == "The gunmen drove into the village of Tarn with 40 trucks."
    assert (burned.text, burned.claim) == ("burned the school and left", "The gunmen burned the school and left.")
    assert burned.speaker.role == "village elders"


def test_narration_belongs_to_the_source(statements):
    ambush = by_start(statements, "60 recruits")
    assert (ambush.attribution, ambush.speaker, ambush.cue) == ("narration", None, None)
    assert ambush.voice == "The Harbour Post"


@pytest.mark.parametrize(
    ("sentence", "claim", "stance", "speaker"),
    [
        (
            "Gen. Omar Said denied that his troops had shelled the market.",
            "Omar Said's troops had not shelled the market.",
            "denies",
            "Omar Said",
        ),
        ("The ministry rejected claims that the dam was empty.", "The dam was not empty.", "denies", "ministry"),
        ("The ministry denied shelling the market.", "The ministry did not shell the market.", "denies", "ministry"),
        (
            "The ministry denied any involvement in the raid.",
            "The ministry had no involvement in the raid.",
            "denies",
            "ministry",
        ),
        ("The ministry denied that no one was hurt.", "Someone was hurt.", "denies", "ministry"),
        (
            "Mayor Lena Fischer urged residents to leave the valley.",
            "Residents should leave the valley.",
            "demands",
            "Lena Fischer",
        ),
        (
            "The commission called for an immediate ceasefire.",
            "There should be an immediate ceasefire.",
            "demands",
            "commission",
        ),
        (
            "Lena Fischer vowed to rebuild the old bridge.",
            "Lena Fischer will rebuild the old bridge.",
            "predicts",
            "Lena Fischer",
        ),
        (
            "The ministry accused the rebels of firing rockets.",
            "The rebels bore responsibility for firing rockets.",
            "alleges",
            "ministry",
        ),
        ("Experts doubted that the wall would hold.", "The wall would hold.", "doubts", "Experts"),
        ("Reporters asked whether the road was open.", "The road was open?", "asks", "Reporters"),
        ("The bridge, Fischer said, had fallen on Friday.", "The bridge had fallen on Friday.", "asserts", "Fischer"),
        ("According to Lena Fischer, the bridge had fallen.", "The bridge had fallen.", "asserts", "Lena Fischer"),
    ],
)
def test_the_claim_stands_without_its_frame_and_the_stance_keeps_how_it_is_held(
    make_document, sentence, claim, stance, speaker
):
    (statement,) = extract_statements(make_document(sentence))
    assert (statement.claim, statement.stance, statement.speaker.label) == (claim, stance, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "The governor did not say whether the road was open.",
        "The minister declined to say how many soldiers had died.",
        "The town is said to have fallen on Monday.",
        "The report on the bridge was published on Friday.",
    ],
)
def test_where_nobody_says_it_there_is_no_speaker(make_document, sentence):
    assert [statement.speaker for statement in extract_statements(make_document(sentence))] == [None]


def test_a_quote_without_a_cue_goes_on_with_the_speaker_of_its_paragraph(make_document):
    said = extract_statements(
        make_document("“We lost the bridge,” Lena Fischer said. “The army did not come. Nobody came to help.”")
    )
    assert [statement.text for statement in said] == [
        "“We lost the bridge,”",
        "“The army did not come.",
        "Nobody came to help.”",
    ]
    assert {statement.speaker.name for statement in said} == {"Lena Fischer"}
    assert said[2].claim == "Nobody came to help."


def test_a_quote_with_no_cue_near_has_no_speaker(make_document):
    (statement,) = extract_statements(make_document("“The sea has taken the lower town.”"))
    assert (statement.attribution, statement.speaker) == ("direct", None)


def test_the_paragraphs_of_one_quotation_share_its_speaker(make_document):
    text = "Lena Fischer said: “The bridge fell at noon.\n“The army came at night.”"
    assert [s.speaker.name for s in extract_statements(make_document(text))] == ["Lena Fischer", "Lena Fischer"]


def test_a_weekday_is_the_last_one_before_publication(make_document):
    (statement,) = extract_statements(make_document("The bridge fell late Monday near the port."))
    assert (statement.times[0].start, statement.times[0].text) == (date(2031, 5, 12), "late Monday")
    (undated,) = extract_statements(make_document("The bridge fell late Monday near the port.", published_at=None))
    assert undated.times[0].start is None


def test_fragments_are_left_out(make_document):
    assert extract_statements(make_document("Read more here.")) == []


def test_a_text_can_be_taken_whole_as_one_statement():
    statement = statement_from_text("Fischer said 12 people died.", source="left")
    assert (statement.claim, statement.attribution, statement.quantities[0].low) == (
        "Fischer said 12 people died.",
        "narration",
        12,
    )


def test_a_text_taken_whole_has_nothing_to_fill_a_pronoun_from():
    assert statement_from_text("He owns 7 boats.").claim == "He owns 7 boats."


VOCABULARY = (
    'said says “ ” " ’ , . : — he she Gen. Odeh according to that denied the troops fled 12 on Monday but who ? asked '
    "accused of claim 5%"
)
WORDS = st.sampled_from([*VOCABULARY.split(), "\n"])


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=80)))
def test_every_statement_is_a_slice_of_its_document_and_its_id_is_its_own(make_document, text):
    found = extract_statements(make_document(text))
    assert all(s.text == text[s.span.start : s.span.end] and 0 <= s.span.start < s.span.end <= len(text) for s in found)
    assert len({s.id for s in found}) == len(found)
    counted = [(part, s) for s in found for part in s.quantities]
    assert all(s.span.start <= part.span.start <= part.span.end <= s.span.end for part, s in counted)
    parts = [part for s in found for part in (*s.quantities, *s.times, *s.names)]
    assert all(part.text == part.span.of(text) for part in parts)


def test_a_time_in_front_counts_for_every_claim_of_the_sentence(make_document):
    first, second = extract_statements(make_document("On Monday, the gunmen burned the school and took 12 hostages."))
    assert second.claim == "On Monday, the gunmen took 12 hostages."
    assert [time.start for time in first.times] == [time.start for time in second.times] == [date(2031, 5, 12)]
    assert ([q.low for q in first.quantities], [q.low for q in second.quantities]) == ([], [12])


def test_a_denial_without_content_is_kept_and_not_compared(make_document):
    (statement,) = extract_statements(make_document("The company rejected the accusations."))
    assert (statement.claim, statement.stance, statement.unpaired) == (
        "The company rejected the accusations.",
        "denies",
        "fragment",
    )


def test_a_quotation_that_is_itself_the_denial_is_not_turned_round(make_document):
    (statement,) = extract_statements(make_document("“We never shelled the market at noon,” denied Omar Said."))
    assert "never shelled the market" in statement.claim


def test_what_narration_calls_untrue_is_denied_by_the_source(make_document):
    (statement,) = extract_statements(make_document("There is no truth in reports that the dam broke."))
    assert (statement.claim, statement.stance, statement.speaker) == ("The dam did not break.", "denies", None)


def test_the_words_that_report_are_not_also_a_claim_of_the_source(make_document):
    found = extract_statements(
        make_document("Omar Said said the bridge had fallen. The ministry denied that the dam was empty.")
    )
    assert [statement.speaker.label for statement in found] == ["Omar Said", "ministry"]
    assert [statement.text for statement in found] == ["the bridge had fallen", "the dam was empty"]


FRAMES = (
    "As officials noted on Sunday, the road to Tarn was closed and three guards were hurt.",
    "The road, said Col. Rashad Odeh, who leads the navy, was closed; he told Reuters that “nobody was hurt”.",
    "According to the ministry of defence the navy denied that it had shelled the village, as the Post reported.",
    "Asked whether the quay held, the mayor – in an interview – replied: “It did, as I said,” and left.",
    "The army was accused by villagers of opening the dam, a charge it called false, saying that rain had done it.",
    "Nobody, it is believed, knew how many died, but elders fear that more than 40 of them did not come back.",
)


@pytest.mark.parametrize("sentence", FRAMES)
def test_every_fragment_of_a_sentence_can_be_read(make_document, sentence):
    words = sentence.split()
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            document = make_document(" ".join(words[start:end]))
            for statement in extract_statements(document):
                assert statement.text == statement.span.of(document.text)


def test_a_mistake_names_the_document(make_document, monkeypatch):
    monkeypatch.setattr("rashomon.statements.extract.find_voiced", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError) as raised:
        extract_statements(make_document(REPORT))
    assert any("in the document" in note for note in raised.value.__notes__)
