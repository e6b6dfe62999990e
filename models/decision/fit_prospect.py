"""Fit the prospect: what the cascade expects of a pair before the NLI model has read it, and where it leaves pairs out.

In: the corpus (eval/data/accounts), ECB+, NewsWCL50 and half of FA-KES.  Out: models/decision/prospect.json, and on
stdout the figures of the card.  No gold label is read: what is learned is what the NLI model says.  Weights come from
the corpus' train stories, news and a half of FA-KES; the cuts from its dev stories and the topics of ECB+ held out.
`python -m eval cascade` reports on the test stories and the other half of FA-KES.

    python models/decision/fit_prospect.py --news DATA/news --cache FOLDER

Method: a network of one hidden layer over both vectors, projected, and the features of `prospect_features`, fitted by
the binary likelihood of "the log-odds of the mean contradiction reach n" at what the pair needs and at numbers around
it (Foresi & Peracchi 1995), with AdamW (Loshchilov & Hutter 2019); then a logistic regression for the second direction.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import minimize

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from eval.cascade_scans import Scan, is_for_choosing, scan_news, scan_stories
from eval.kept_scores import KeptEncoder, KeptScorer
from rashomon.conflicts.decide import find_conflicts
from rashomon.conflicts.decision import load_decision
from rashomon.conflicts.features import log_odds
from rashomon.conflicts.prospect import SECOND, Layers, Outlook, second_features
from rashomon.conflicts.prospect_features import FEATURES, Foreseen, foresee, is_left_first
from rashomon.pairs import load_encoder
from rashomon.records import Pair
from rashomon.scores import load_scorer, score_pairs

PARTS, HIDDEN = 32, 12  # of the projected vectors; hidden units
EPOCHS, BATCH, RATE, DECAY, DROPPED = 12, 256, 6e-3, 0.05, 0.4
AROUND = (-2.0, 1.0)  # log-odds: what is needed at thresholds other than the shipped one
SEEDS = (0, 1, 2, 3)  # networks side by side: one network, and their mean
MOST = {"train": 20_000, "ecbplus": 20_000, "newswcl50": 6_000, "fakes": 14_000, "dev": 30_100}  # pairs, by hash
HELD_OUT = 3  # every third topic of ECB+
# Of the judgements of an exhaustive scan, stages 1 to 3 on dev stories: with what stage 4 adds, a quarter at most.
BUDGET = 0.20
MARGIN = 1.0  # log-odds
AGREEING = 0.92  # of the agreeing pairs that the cut must keep
DIRECTION = 0.5  # of a pair's work


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """Pairs to choose cuts on: log-odds before and after the first direction, and whether each is flagged."""

    before: np.ndarray
    after: np.ndarray
    is_flagged: np.ndarray


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Pairs judged wholly: what was foreseen, what the model said, what the decision made of it."""

    pairs: list[Pair]
    foreseen: list[Foreseen]
    left: np.ndarray
    right: np.ndarray
    first: np.ndarray  # probabilities of the direction that is read first, (pairs, 3)
    x: np.ndarray  # log-odds of the mean contradiction
    is_flagged: np.ndarray
    is_agreeing: np.ndarray

    @property
    def features(self) -> np.ndarray:
        return np.array([one.features for one in self.foreseen])

    def needed(self, odds: float) -> np.ndarray:
        """What each pair needs for these log-odds."""
        return np.clip([one.needed(odds) for one in self.foreseen], -14.0, 14.0)

    def only(self, which: np.ndarray) -> Rows:
        """The rows marked."""
        at = np.flatnonzero(which)
        return Rows(
            pairs=[self.pairs[i] for i in at],
            foreseen=[self.foreseen[i] for i in at],
            **{name: getattr(self, name)[at] for name in ("left", "right", "first", "x", "is_flagged", "is_agreeing")},
        )


def judged_rows(scans: Sequence[Scan], scorer: KeptScorer, most: int) -> Rows:
    """The first `most` pairs of the scans, by a hash of their ids, judged wholly."""
    chosen = sorted(
        ((pair, scan) for scan in scans for pair in scan.pairs),
        key=lambda one: hashlib.sha256(one[0].id.encode()).digest(),
    )[:most]
    pairs = [pair for pair, _ in chosen]
    scored = score_pairs(pairs, scorer)
    decision = load_decision()
    flagged = {
        found.scored.pair.id
        for found in find_conflicts(scored, decision.scan_threshold(), decision)
        if found.is_flagged
    }
    mean = np.array([(one.forward.contradiction + one.backward.contradiction) / 2 for one in scored])
    entailment = np.array([max(one.forward.entailment, one.backward.entailment) for one in scored])
    first = [one.forward if is_left_first(one.pair) else one.backward for one in scored]
    return Rows(
        pairs=pairs,
        foreseen=[foresee(pair, decision) for pair in pairs],
        left=np.stack([scan.vectors[pair.left.id] for pair, scan in chosen]),
        right=np.stack([scan.vectors[pair.right.id] for pair, scan in chosen]),
        first=np.array([[one.entailment, one.neutral, one.contradiction] for one in first]),
        x=np.array([log_odds(one) for one in mean]),
        is_flagged=np.array([pair.id in flagged for pair in pairs]),
        is_agreeing=entailment > np.maximum(0.5, mean),
    )


def joined(rows: Sequence[Rows]) -> Rows:
    """All of them."""
    return Rows(
        pairs=[pair for one in rows for pair in one.pairs],
        foreseen=[of for one in rows for of in one.foreseen],
        **{
            name: np.concatenate([getattr(one, name) for one in rows])
            for name in ("left", "right", "first", "x", "is_flagged", "is_agreeing")
        },
    )


class Network(torch.nn.Module):
    """`prospect.Layers`, to be fitted."""

    def __init__(self, features: int, dimension: int) -> None:
        super().__init__()
        inputs = features + 2 * PARTS
        self.projection = torch.nn.Linear(dimension, PARTS, bias=False)
        self.hidden = torch.nn.Linear(inputs, HIDDEN)
        self.out = torch.nn.Linear(HIDDEN + inputs, 3)
        with torch.no_grad():
            self.projection.weight *= 4  # unit vectors have small entries

    def forward(self, plain: torch.Tensor, left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
        """Place, sharpness before softplus, agreement: shape (pairs, 3)."""
        mine, other = self.projection(left), self.projection(right)
        inputs = torch.cat([plain, mine * other, (mine - other).abs()], 1)
        return self.out(torch.cat([torch.tanh(self.hidden(inputs)), inputs], 1))


def fit_layers(rows: Rows, odds: float, seed: int) -> Layers:
    """One network, as numpy arrays."""
    torch.manual_seed(seed)
    features = rows.features
    means, spreads = features.mean(0), np.maximum(features.std(0), 0.05)
    plain, left, right, needed, x, agreeing = (
        torch.tensor(np.asarray(of), dtype=torch.float32)
        for of in (
            np.clip((features - means) / spreads, -6, 6),
            rows.left,
            rows.right,
            rows.needed(odds),
            rows.x,
            rows.is_agreeing,
        )
    )
    network = Network(features.shape[1], left.shape[1])
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(x) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    likelihood = torch.nn.functional.binary_cross_entropy_with_logits
    for _ in range(EPOCHS):
        for at in torch.randperm(len(x)).split(BATCH):
            # The same coordinates of both vectors are left out, so that their product is scaled, not skewed.
            kept = (torch.rand(left.shape[1]) >= DROPPED).float() / (1 - DROPPED)
            out = network(plain[at], left[at] * kept, right[at] * kept)
            sharpness = torch.nn.functional.softplus(out[:, 1])
            loss = likelihood(out[:, 2], agreeing[at])
            for shift in (torch.zeros(len(at)), *(torch.empty(2, len(at)).uniform_(*AROUND))):
                asked = needed[at] + shift
                loss = loss + likelihood(sharpness * (out[:, 0] - asked), (x[at] >= asked).float())
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    arrays = {name: of.detach().numpy().astype(np.float64) for name, of in network.state_dict().items()}
    return Layers(
        means=means,
        spreads=spreads,
        projection=arrays["projection.weight"].T,
        hidden=np.vstack([arrays["hidden.weight"].T, arrays["hidden.bias"]]),
        out=np.vstack([arrays["out.weight"].T, arrays["out.bias"]]),
    )


def side_by_side(networks: Sequence[Layers]) -> Layers:
    """One network whose three numbers are the mean of those of several, fitted with the same means and spreads."""
    first, count = networks[0], len(networks)
    features = len(first.means)
    parts, units = first.projection.shape[1], first.hidden.shape[1]
    inputs = features + 2 * parts * count
    hidden, out = np.zeros((inputs + 1, units * count)), np.zeros((units * count + inputs + 1, 3))
    for at, one in enumerate(networks):
        products = features + parts * at + np.arange(parts)
        rows = np.concatenate([np.arange(features), products, products + parts * count, [inputs]])
        columns = units * at + np.arange(units)
        hidden[np.ix_(rows, columns)] = one.hidden
        out[columns] = one.out[:units] / count
        out[units * count + rows] += one.out[units:] / count
    projection = np.hstack([one.projection for one in networks])
    return replace(first, projection=projection, hidden=hidden, out=out)


def outlook_of(layers: Layers, rows: Rows) -> Outlook:
    """What the network expects of rows."""
    out = layers.apply(rows.features, rows.left, rows.right)
    return Outlook(place=out[:, 0], sharpness=np.logaddexp(0.0, out[:, 1]), agreement=out[:, 2])


def fit_second(rows: Rows, outlook: Outlook, odds: float) -> np.ndarray:
    """Weights of SECOND and the constant: whether the mean reaches what is needed, knowing one direction."""
    chance = np.random.default_rng(0)
    given, gold = [], []
    for shift in (np.zeros(len(rows.x)), *chance.uniform(*AROUND, size=(2, len(rows.x)))):
        needed = rows.needed(odds) + shift
        near = outlook.flagged(needed) > -6  # what the first stage leaves out is never asked
        given.append(second_features(outlook.place[near], needed[near], rows.first[near]))
        gold.append((rows.x >= needed)[near].astype(float))
    inputs, wanted = np.vstack(given), np.concatenate(gold)
    inputs = np.hstack([inputs, np.ones((len(inputs), 1))])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        told = inputs @ weights
        slope = inputs.T @ (1 / (1 + np.exp(-told)) - wanted)
        ridge = np.append(weights[:-1], 0.0)
        return float(np.sum(np.logaddexp(0, told) - wanted * told) + ridge @ ridge / 2), slope + ridge

    return minimize(loss, np.zeros(inputs.shape[1]), jac=True, method="L-BFGS-B").x


def before_first(rows: Rows, outlook: Outlook, needed: np.ndarray) -> np.ndarray:
    """Log-odds before the model is asked; edits are never left out, what cannot be flagged always."""
    is_edit = np.array([one.is_edit for one in rows.foreseen])
    hope = outlook.flagged(np.where(needed <= -14.0, -np.inf, needed))
    return np.where(is_edit & (hope > -np.inf), np.inf, hope)


def after_first(second: np.ndarray, rows: Rows, outlook: Outlook, needed: np.ndarray) -> np.ndarray:
    """Log-odds after the first direction."""
    return second_features(outlook.place, needed, rows.first) @ second[:-1] + second[-1]


def choose_cuts(stories: Set, others: Sequence[Set], budget: float) -> tuple[float, float]:
    """The cuts of both stages.

    After the first direction: MARGIN below the least hopeful flagged pair of any set.  Before it: as low as the budget
    of work on the stories allows, for what is foretold of other collections is less sure than of these.
    """
    second = round(min(float(one.after[one.is_flagged].min()) for one in (stories, *others)) - MARGIN, 2)
    for first in np.arange(-9.0, 0.0, 0.05):
        if work_of(stories, (float(first), second)) <= budget:
            return round(float(first), 2), second
    raise SystemExit(f"no cut keeps the work within {budget}")


def work_of(one: Set, cuts: tuple[float, float]) -> float:
    """Share of the judgements that stages 1 to 3 take."""
    passed = one.before >= cuts[0]
    return float(DIRECTION * (passed.mean() + (passed & (one.after >= cuts[1])).mean()))


def told(name: str, one: Set, cuts: tuple[float, float]) -> str:
    """Recall and work of stages 1 to 3."""
    passed = one.before >= cuts[0]
    both = passed & (one.after >= cuts[1])
    flagged = int(one.is_flagged.sum())
    recall = (both & one.is_flagged).sum() / max(1, flagged)
    return (
        f"{name}: {len(passed):,} pairs, {flagged} flagged, recall {recall:.3f}, "
        f"work {work_of(one, cuts):.3f} (one direction {passed.mean():.3f}, both {both.mean():.3f})"
    )


def is_held_out(pair: Pair) -> bool:
    """Whether a pair of ECB+ is of topics that the weights do not see; the source is "<topic>_<number>"."""
    return all(_topic(side.source) % HELD_OUT == 0 for side in (pair.left, pair.right))


def is_seen(pair: Pair) -> bool:
    """Whether a pair of ECB+ touches no topic held out."""
    return all(_topic(side.source) % HELD_OUT for side in (pair.left, pair.right))


def _topic(source: str) -> int:
    return int(source.split("_")[0])


def fitted(rows: dict[str, Rows]) -> dict[str, object]:
    """Weights and cuts, as prospect.json has them."""
    ecb = rows["ecbplus"]
    half = rows["fakes"].only(np.array([is_for_choosing(pair) for pair in rows["fakes"].pairs]))
    seen = ecb.only(np.array([is_seen(pair) for pair in ecb.pairs]))
    held_out = ecb.only(np.array([is_held_out(pair) for pair in ecb.pairs]))

    # 3. The first stage.
    odds = log_odds(load_decision().scan_threshold())
    given = joined([rows["train"], seen, rows["newswcl50"], half])
    layers = side_by_side([fit_layers(given, odds, seed) for seed in SEEDS])

    # 4. The second.
    second = fit_second(given, outlook_of(layers, given), odds)

    # 5. The cuts, on what the weights have not seen.
    choosing = {"dev stories": rows["dev"], "ECB+, topics held out": held_out}
    sets = {}
    for name, one in choosing.items():
        outlook, needed = outlook_of(layers, one), one.needed(odds)
        sets[name] = Set(
            before=before_first(one, outlook, needed),
            after=after_first(second, one, outlook, needed),
            is_flagged=one.is_flagged,
        )
    stories, *others = sets.values()
    cuts = choose_cuts(stories, others, BUDGET)
    agreement = np.concatenate([outlook_of(layers, one).agreement[one.is_agreeing] for one in choosing.values()])
    for name, one in sets.items():
        print(told(name, one, cuts))

    return {
        "features": {
            name: {"mean": mean, "spread": spread}
            for name, mean, spread in zip(FEATURES, _plain(layers.means), _plain(layers.spreads), strict=True)
        },
        "second": dict(zip((*SECOND, "constant"), _plain(second), strict=True)),
        "cuts": {
            "first": cuts[0],
            "second": cuts[1],
            "agreement": round(float(np.quantile(agreement, 1 - AGREEING)), 3),
        },
        "projection": _plain(layers.projection),
        "hidden": _plain(layers.hidden),
        "out": _plain(layers.out),
    }


def _plain(values: np.ndarray) -> list[object]:
    """Numbers with five digits, for JSON."""
    return [_plain(row) if row.ndim else float(f"{row:.5g}") for row in np.asarray(values)]


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--news", type=Path, required=True, help="folder with ECB+, NewsWCL50 and FA-KES")
    ask.add_argument("--cache", type=Path, default=None, help="folder that keeps judgements and vectors between runs")
    ask.add_argument("--threads", type=int, default=None)
    ask.add_argument("--out", type=Path, default=HERE / "prospect.json")
    asked = ask.parse_args()
    if asked.threads:
        torch.set_num_threads(asked.threads)

    # 2. Pairs, judged wholly.
    scorer = KeptScorer(load_scorer(threads=asked.threads), asked.cache)
    encoder = KeptEncoder(load_encoder(threads=asked.threads), asked.cache)
    rows = {split: judged_rows(scan_stories(split, encoder), scorer, MOST[split]) for split in ("train", "dev")}
    for name in ("ecbplus", "newswcl50", "fakes"):
        rows[name] = judged_rows([scan_news(name, asked.news, encoder)], scorer, MOST[name])
    content = {
        "nli": scorer.revision,
        "temperature": scorer.temperature,
        "encoder": encoder.revision,
        "decision": load_decision().revision,
    } | fitted(rows)

    # 6. Into place.
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    asked.out.write_text(json.dumps({"revision": digest[:12]} | content) + "\n", encoding="utf-8")
    print(f"wrote {asked.out.name}", file=sys.stderr)


if __name__ == "__main__":
    main()
