"""What holds for every test: the order when workers run side by side (`make test`: pytest-xdist, a file to a worker).

A module whose tests take longest says `pytestmark = pytest.mark.begun_first`: begun last, it would keep one worker busy
while the others had nothing left to do.  Whatever a test needs is its own: temporary folders, free ports, and a
PostgreSQL cluster for each worker (tests/databases.py).
"""


def pytest_configure(config):
    config.addinivalue_line("markers", "begun_first: a long module, which workers side by side begin with")


def pytest_collection_modifyitems(config, items):
    if hasattr(config, "workerinput"):  # a worker of pytest-xdist; one process alone keeps the order of the files
        items.sort(key=lambda item: item.get_closest_marker("begun_first") is None)
