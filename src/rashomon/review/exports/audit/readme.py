"""The README.txt of an audit pack: what it is, what each file holds, and how to replay it without us."""

README = """\
AUDIT PACK OF ONE DISPUTE, made by rashomon

It shows how statements came to be called conflicting, and who said what of it.  It never says which account is true.

To replay it
    rashomon audit PACK.zip                     everything in the pack, against each other
    rashomon audit PACK.zip --documents DIR     and the documents' texts: the hashes, and the quoted words
    rashomon audit PACK.zip --db DATABASE       and that the database still gives this very pack, byte for byte

What it holds; in .jsonl files each line is one JSON object
    manifest.json       format, version, the dispute, and the SHA-256 and length of every other file
    dispute.json        the accounts (statements by id, voices, sources) and the conflicts by id
    runs.jsonl          each scan that found one of them: models with revisions, settings, threshold
    documents.jsonl     source, title, address, date, SHA-256 of the text, and the words quoted from it with their
                        places (characters from 0, the end not included).  The texts are not in the pack.
    statements.jsonl    who says what, how firmly, where
    findings.jsonl      what each run said of each pair: the NLI model's probabilities in both directions after
                        temperature, the witnesses, the probability, the threshold
    reviews.jsonl       every verdict ever given, with person and time, those replaced or taken back among them
    retractions.jsonl   what was taken back
    decisions.jsonl     what a lead decided where reviewers disagreed
    events.jsonl        everything that happened to these conflicts
    state.jsonl         how each conflict stands in the end

To replay it by hand
    hashes          SHA-256 of each file is the one in manifest.json.  A document's text_sha256 is of its normalised
                    text in UTF-8, as rashomon reads it.
    probability     add up the "odds" of a finding's witnesses; 1 / (1 + exp(-sum)) is its probability
    flag            a finding is flagged when its probability is at least its threshold and it is no revision
    verdict         of each person's reviews of a conflict that were not taken back, the last one counts.  With fewer
                    than "needed" the conflict is open; all alike and none "unsure": agreed; anything else: disagreed.
                    A decision that was not taken back comes before all of them.  What was set aside has no verdict.

What it cannot show: somebody who changes a file and the manifest with it leaves no trace in the pack alone, as long as
what they wrote adds up.  Note the pack's SHA-256 somewhere else, or compare it with the database.
"""
