"""The corpus of conflicting accounts: invented stories told by several sources, and contrast triples.

`markup.py` reads the two kinds of files, `labels.py` turns matters and positions into labelled pairs, `corpus.py` reads
a split, `check.py` says what is wrong with a file and counts what is there.  The corpus lies in eval/data/accounts; its
README is the data card and its GUIDE says how a pair is labelled.
"""

from eval.accounts.corpus import FOLDER, SPLITS, read_stories, read_triples

__all__ = ["FOLDER", "SPLITS", "read_stories", "read_triples"]
