"""The weights by which a pair of statements is judged to be about one matter, and nothing else.

Logistic regression on ECB+ train by models/pairing/fit.py; on dev mean probability .517, share .511, expected
calibration error .023.
"""

from __future__ import annotations

FEATURES = ("cosine", "words", "around", "story", "story_words", "short")
WEIGHTS = {"cosine": 3.02, "words": 1.15, "around": 4.41, "story": 2.89, "story_words": 3.88, "short": -2.29}
INTERCEPT = -7.22
