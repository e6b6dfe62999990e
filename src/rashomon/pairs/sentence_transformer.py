"""A user's own sentence encoder.

The only file that imports sentence-transformers, and it does so when an encoder is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from rashomon.artefacts import file_sha256
from rashomon.errors import ModelError
from rashomon.pairs.encoder import Progress, Vectors


class SentenceTransformerEncoder:
    """Any sentence-transformers model by folder or hub name, from safetensors, running no code of its own."""

    def __init__(self, model: str, *, threads: int | None = None) -> None:
        import torch
        from sentence_transformers import SentenceTransformer

        if threads:
            torch.set_num_threads(threads)
        try:
            self._model = SentenceTransformer(
                model, trust_remote_code=False, model_kwargs={"use_safetensors": True, "dtype": torch.float32}
            )
        except (OSError, ValueError, ImportError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise ModelError(
                f"{model}: cannot be loaded as a sentence encoder ({reason}); give a folder or hub name of a "
                "sentence-transformers model with safetensors weights"
            ) from error
        weights = sorted(Path(model).glob("*.safetensors")) if Path(model).is_dir() else []
        self.name = Path(model).name if weights else model
        self.revision = file_sha256(weights[0])[:12] if weights else "unknown"

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension), in the order given."""
        found = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        if on_progress is not None:
            on_progress(len(texts))
        return np.asarray(found, dtype=np.float32)
