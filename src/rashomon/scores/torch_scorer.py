"""Any sequence-classification NLI model of the transformers ecosystem, by hub name or folder, with torch.

On every graphics card CUDA shows, else on the processor.  Float32 on the processor and bfloat16 on cards that compute
it, unless told otherwise; `revision` then ends in "-bfloat16", for logits are rounded: other numbers than float32's.
On a card, and in bfloat16, a pair's logits do not depend on its company or place in the job, to the bit (see
`torch_batches`), as long as the card's memory suffices: a halved batch may round otherwise.  In float32 on the
processor they do, by 3e-6 (40 pairs, alone against together); small jobs take half the time for it.

transformers is imported in `torch_model.py` and torch in `torch_replica.py`, when a model is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from rashomon.onnx import usable_cores
from rashomon.scores.scorer import Progress, ScoredLogits
from rashomon.scores.torch_batches import FixedBatches, Plan, SortedBatches
from rashomon.scores.torch_job import Work, run_job
from rashomon.scores.torch_model import load_model
from rashomon.scores.torch_replica import Replica, choose_devices, choose_dtype, set_threads
from rashomon.scores.torch_tokenise import ProcessTokeniser, ThreadTokeniser, Tokeniser

# Padded tokens a batch.  On an H100, with texts tokenised before: MiniLM-L6 70,000 pairs a second with 8,192 tokens,
# 85,000 with 16,384, 94,000 with 65,536; DeBERTa-v3-base 8,700, 8,500 and, with 32,768, 8,000.  Larger ones waste
# more at the end of a job.
TOKENS_ON_CARD = 16384
TOKENS_ON_PROCESSOR = 2400  # 32 pairs of news sentences
FIXED_TOKENS_ON_PROCESSOR = 704  # 8 pairs, for the last batch of every width is filled up to it; chosen, not measured
CHUNK = 4096  # pairs tokenised at once: enough to use every core, little enough that the first batch is soon ready
# Beside an H100, 14 processes on 16 cores tokenised 105,000 news sentences a second and 6 of them 66,000; the threads
# of one process 89,000, a third of the time with the interpreter's lock, which the work on batches wants too.  The
# processes took 6 seconds to start one after the other; that starting them together pays from here on is an estimate.
PAIRS_FOR_PROCESSES = 100_000
FEWEST_PROCESSES = 10


class TorchScorer:
    """Scores pairs with transformers.  Raises ModelError when the model cannot be used, with the way out.

    `dtype` is "auto", "float32" or "bfloat16"; `devices` are torch's names, one replica each ("cuda:0", "cuda:1",
    "cpu"; one may be named twice), None: all cards, else the processor; `processes` tokenise, 0: a thread does, None:
    chosen by the job.
    """

    def __init__(
        self,
        model: str,
        *,
        labels: Sequence[str] | None = None,
        temperature: float = 1.0,
        threads: int | None = None,
        dtype: str = "auto",
        devices: Sequence[str] | None = None,
        tokens_a_batch: int | None = None,
        processes: int | None = None,
        has_graphs: bool = True,
    ) -> None:
        chosen = choose_devices(devices)
        self.dtype = choose_dtype(dtype, chosen)
        if threads:
            set_threads(threads)
        self._loaded = loaded = load_model(model, labels)
        self._tokenizer = loaded.tokenizer
        self.name = loaded.name
        self.revision = loaded.revision if self.dtype == "float32" else f"{loaded.revision}-{self.dtype}"
        self.temperature = temperature
        self.max_tokens = loaded.max_tokens
        self._replicas = [
            Replica(loaded.module, device, self.dtype, loaded.order, has_graphs=has_graphs) for device in chosen
        ]
        self._has_card = any(replica.is_cuda for replica in self._replicas)
        self._is_fixed = self._has_card or self.dtype == "bfloat16"
        on_processor = FIXED_TOKENS_ON_PROCESSOR if self._is_fixed else TOKENS_ON_PROCESSOR
        self._tokens_a_batch = tokens_a_batch or (TOKENS_ON_CARD if self._has_card else on_processor)
        self._plain = _plain_tokenizer(loaded.tokenizer)
        self._processes = processes
        self._tokenisers: dict[int, Tokeniser] = {}  # by how many processes

    @property
    def devices(self) -> tuple[str, ...]:
        """Where the replicas are."""
        return tuple(replica.device for replica in self._replicas)

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; see `Scorer`.

        Without a batch size a batch holds so many pairs as fit in a number of padded tokens.
        """

        def plan() -> Plan:
            if self._is_fixed:
                return FixedBatches(self._tokens_a_batch, batch_size, self.max_tokens)
            return SortedBatches(self._tokens_a_batch, batch_size)

        work = Work(
            tokeniser=self._tokeniser(len(pairs)),
            plan=plan,
            devices=self._replicas,
            template=self._loaded.template,
            max_tokens=self.max_tokens,
            takes_types=self._loaded.takes_types,
            chunk=CHUNK,
        )
        return run_job(pairs, work, on_progress)

    def close(self) -> None:
        """End the processes that tokenise, if there are any; they end with this process, too."""
        for tokeniser in self._tokenisers.values():
            tokeniser.close()
        self._tokenisers.clear()

    def _tokeniser(self, pairs: int) -> Tokeniser:
        processes = self._choose_processes(pairs) if self._processes is None else self._processes
        if processes not in self._tokenisers:
            self._tokenisers[processes] = (
                ProcessTokeniser(self._plain, processes) if processes else ThreadTokeniser(self._plain)
            )
        return self._tokenisers[processes]

    def _choose_processes(self, pairs: int) -> int:
        """All cores but one for each replica and one for this thread; none where they would not pay."""
        spare = usable_cores() - 1 - len(self._replicas)
        return spare if self._has_card and pairs >= PAIRS_FOR_PROCESSES and spare >= FEWEST_PROCESSES else 0


def _plain_tokenizer(tokenizer: Any) -> Any:
    """Of the tokenizers library; a copy, for transformers sets padding and truncation on its own as it is called."""
    plain = deepcopy(tokenizer.backend_tokenizer)
    plain.no_truncation()
    plain.no_padding()
    return plain
