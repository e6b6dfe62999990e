"""The probabilities that `rashomon doctor` compares with: six pairs judged by the embedded model, each alone.

    python models/doctor/self_test.py        after a new NLI model is in the manifest; takes a second

In: the pairs in src/rashomon/doctor/self_test.json and the embedded model.  Out: the same file with the model's
revision and probabilities.  The pairs and labels are written by hand, and no probability is below .8 for its label.
"""

from __future__ import annotations

import json

from rashomon.artefacts import embedded
from rashomon.doctor.self_test import FILE
from rashomon.labels import LABELS
from rashomon.scores.load import load_scorer
from rashomon.scores.scorer import probabilities

CLEAR = 0.8


def main() -> None:
    # 1. The pairs, and the model at its own temperature.
    given = json.loads(FILE.read_text(encoding="utf-8"))
    artefact = embedded("nli")
    scorer = load_scorer()
    # 2. Each judged alone, so that nothing but the pair has a say.
    for pair in given["pairs"]:
        logits = scorer.score_logits([(pair["premise"], pair["hypothesis"])]).logits
        found = probabilities(logits, artefact.temperature or 1.0)[0]
        pair["probabilities"] = [round(float(value), 4) for value in found]
        # 3. A pair that is not beyond doubt does not belong here.
        if found[LABELS.index(pair["label"])] < CLEAR:
            raise SystemExit(f"“{pair['hypothesis']}” is {pair['label']} with {found.max():.2f} only; write another")
    # 4. Written with what it is of.
    given |= {"revision": artefact.revision, "temperature": artefact.temperature or 1.0}
    FILE.write_text(json.dumps(given, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{FILE.name}: {len(given['pairs'])} pairs of {artefact.name} {artefact.revision}")


if __name__ == "__main__":
    main()
