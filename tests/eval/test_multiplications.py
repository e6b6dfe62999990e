from eval.multiplications import count_multiplications

CONFIG = {"hidden_size": 2, "intermediate_size": 8, "num_hidden_layers": 3}


def test_in_the_last_layer_only_keys_and_values_are_for_all_tokens() -> None:
    found = count_multiplications([5], CONFIG)
    layer = 4 * 4 + 2 * 2 * 8  # 48 a token
    assert found.whole * 1e6 == 3 * layer * 5
    assert round(found.done * 1e6) == 2 * layer * 5 + layer + 8 * 4  # the first token whole, 2 * 2 * 2 for four others


def test_attention_grows_with_the_square_of_the_length() -> None:
    # Two layers of n * n and one of n, two products of width 2 each.
    assert round(count_multiplications([10], CONFIG).attention * 1e6) == 4 * (2 * 100 + 10)


def test_several_lengths_give_the_mean_per_pair() -> None:
    one, other = (count_multiplications([length], CONFIG).done for length in (4, 10))
    assert abs(count_multiplications([4, 10], CONFIG).done - (one + other) / 2) < 1e-12
