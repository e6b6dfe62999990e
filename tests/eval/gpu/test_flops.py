from __future__ import annotations

from types import SimpleNamespace

from eval.gpu.flops import encoder_flops


def test_a_pair_of_ten_tokens_worked_by_hand() -> None:
    config = SimpleNamespace(hidden_size=4, intermediate_size=8, num_hidden_layers=3, model_type="bert")
    # a layer: 2 x (4 x 16 + 2 x 32) x 10 = 2,560 for the tokens, 2 x 2 x 4 x 100 = 1,600 for attention; the head 2 x 16
    assert encoder_flops(config, [10]) == 3 * (2560 + 1600) + 32
    assert encoder_flops(config, [10, 10]) == 2 * encoder_flops(config, [10])


def test_deberta_attends_to_positions_too() -> None:
    config = SimpleNamespace(hidden_size=4, intermediate_size=8, num_hidden_layers=3, model_type="deberta-v2")
    assert encoder_flops(config, [10]) == 3 * (2560 + 2 * 1600) + 32
