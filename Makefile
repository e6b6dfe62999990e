# `make demo` and `make test` set up everything they need.  PYTHON names the interpreter to build the environment with.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: demo test lint check-wheel models clean

demo: $(VENV)/.run
	$(BIN)/rashomon demo --out rashomon-demo

# A file of tests to a worker; the long ones are begun first (tests/conftest.py).
test: $(VENV)/.test
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 8 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check-wheel: $(VENV)/.lint
	bash .ci/check-wheel "$(PYTHON)" "$(BIN)/python"

# The recipes of the embedded models, in order.  DATA is the folder with train/, eval/ and news/ (see models/nli/README.md).
# train.py reads its sets from one folder, so those made here are put beside links to the given ones.
models: $(VENV)/.models
	$(BIN)/python models/encoder/export.py --data $(DATA)/train --dev $(DATA)/eval
	$(BIN)/python models/pairing/fit.py --data $(DATA)/news
	mkdir -p models/nli/run-data && ln -sf $(abspath $(DATA))/train/*.jsonl.gz models/nli/run-data/
	$(BIN)/python models/nli/minimal_edits.py --data $(DATA)/train --out models/nli/run-data
	$(BIN)/python models/nli/account_pairs.py --out models/nli/run-data
	$(BIN)/python models/nli/train.py --data models/nli/run-data --dev $(DATA)/eval --out models/nli/run-general
	$(BIN)/python models/nli/train.py --data models/nli/run-data --dev $(DATA)/eval --out models/nli/run \
	  --base models/nli/run-general/model --mix models/nli/mix-accounts.toml --passes 1.3 --rate 1.2e-4 --cooldown 0.6
	$(BIN)/python models/nli/blend.py --run models/nli/run --back models/nli/run-general/model --share 0.13 \
	  --out models/nli/run-blend
	$(BIN)/python models/nli/export.py --run models/nli/run-blend --data models/nli/run-data --dev $(DATA)/eval
	$(BIN)/python models/nli/temperature.py --dev $(DATA)/eval
	$(BIN)/python models/nli/threshold.py --dev $(DATA)/eval
	$(BIN)/python models/doctor/self_test.py
	$(BIN)/python models/decision/fit.py --dev $(DATA)/eval --news $(DATA)/news
	$(BIN)/python models/decision/fit_prospect.py --news $(DATA)/news

# torch first and alone: constraints.txt pins the build without CUDA packages.
$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(PIP) torch
	$(PIP) --editable .
	touch $@

$(VENV)/.test: $(VENV)/.run
	$(PIP) --editable ".[test]"
	touch $@

$(VENV)/.lint: $(VENV)/.test
	$(PIP) --editable ".[lint]"
	touch $@

$(VENV)/.models: $(VENV)/.run
	$(PIP) --editable ".[models]"
	touch $@

clean:
	rm -rf $(VENV) dist build rashomon-demo .mypy_cache .ruff_cache .pytest_cache
