from rashomon.bench.sample import read_sample, sample_reports


def test_the_reports_are_there_and_read_as_news_is():
    sample = read_sample()
    claims = sample.claims

    assert len(sample_reports()) == sample.reports == 6
    # What the forecast takes for usual: 4.3 statements in a hundred words, 19 words each.
    assert 3.5 < 100 * len(claims) / sample.words < 5.5
    assert 14 < sum(len(claim.split()) for claim in claims) / len(claims) < 24


def test_pairs_are_of_different_reports_each_once_and_the_same_every_time():
    sample, again = read_sample(), read_sample()
    document = {statement.claim: statement.document_id for statement in sample.statements}

    assert len(set(sample.texts)) == len(sample.texts) > 2000
    assert all(document[one] != document[other] for one, other in sample.texts)
    assert sample.texts == again.texts
