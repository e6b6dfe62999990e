"""A fine-tuned model moved part of the way back to where it came from: weights averaged one by one.

In: two folders of one architecture (the --out of train.py, and the model/ it began from).  Out: a folder like that of
train.py, with `training.json` that says so.  The share is chosen on dev.

    python models/nli/blend.py --run models/nli/run --back models/nli/run-general/model --share 0.13 --out OUT

Method: WiSE-FT (Wortsman et al. 2022, Robust fine-tuning of zero-shot models).
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

from safetensors.torch import load_file, save_file


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--run", type=Path, required=True, help="the --out of train.py")
    ask.add_argument("--back", type=Path, required=True, help="model/ folder to go back towards")
    ask.add_argument("--share", type=float, required=True, help="how far: 0 stays, 1 is the other model")
    ask.add_argument("--out", type=Path, required=True)
    asked = ask.parse_args()
    tuned, before = load_file(asked.run / "model" / "model.safetensors"), load_file(asked.back / "model.safetensors")
    blended = {name: (1 - asked.share) * tuned[name] + asked.share * before[name] for name in tuned}
    folder = asked.out / "model"
    shutil.copytree(asked.run / "model", folder, dirs_exist_ok=True)
    save_file({k: v.contiguous() for k, v in blended.items()}, folder / "model.safetensors", {"format": "pt"})
    record = json.loads((asked.run / "training.json").read_text())
    record["blend"] = {"back_to": asked.back.parent.name, "share": asked.share}
    (asked.out / "training.json").write_text(json.dumps(record, indent=1) + "\n")


if __name__ == "__main__":
    main()
