from rashomon.bench.rounds import Course, Rate, time_in_turn


class Clock:
    """A clock that only moves when something is done."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def course(clock, name, pace, *, least=10, most=100_000):
    """Does `pace` units a second."""

    def run(amount):
        clock.now += amount / pace
        done.append(amount)
        return amount

    done = []
    return Course(name=name, unit="pairs", run=run, least=least, most=most), done


def test_each_course_is_done_in_turn_for_its_share_of_the_time():
    clock = Clock()
    (slow, of_slow), (fast, of_fast) = course(clock, "slow", 10), course(clock, "fast", 1000)
    turns = []

    rates = time_in_turn(
        [slow, fast], seconds=102.04, clock=clock, on_turn=lambda turn, name: turns.append((turn, name))
    )

    # 1 s + 0.01 s to warm up and the same to learn the pace leave 100.02 s: ten turns of 10.002 s.
    assert of_slow == [10, 10, 100, 100, 100, 100, 100]
    assert of_fast == [10, 10, 10_002, 10_002, 10_002, 10_002, 10_002]
    assert turns[:3] == [(0, "slow"), (0, "fast"), (1, "slow")]
    assert [round(rate.median) for rate in rates] == [10, 1000]


def test_when_the_time_is_up_no_other_round_begins_and_there_is_always_one():
    clock = Clock()
    slow, of_slow = course(clock, "slow", 1, least=60)

    [rate] = time_in_turn([slow], seconds=1, clock=clock)

    assert of_slow == [60, 60, 60]
    assert rate.rounds == (1.0,)


def test_no_more_is_done_than_there_is():
    clock = Clock()
    short, of_short = course(clock, "short", 1000, most=50)

    time_in_turn([short], seconds=100, clock=clock)

    assert max(of_short) == 50


def test_a_rate_has_its_least_median_and_most():
    rate = Rate(name="a", unit="pairs", rounds=(3.0, 1.0, 2.0))

    assert (rate.low, rate.median, rate.high) == (1.0, 2.0, 3.0)
    assert rate.as_dict() == {
        "name": "a", "unit": "pairs", "rounds": (3.0, 1.0, 2.0), "low": 1.0, "median": 2.0, "high": 3.0,
    }  # fmt: skip
