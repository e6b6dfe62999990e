"""What is imported when: the command answers at once, and the default path knows neither torch nor a network."""

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import rashomon
from rashomon.settings import Settings

MODELS = {"torch", "transformers", "sentence_transformers", "onnxruntime", "tokenizers"}
HEAVY = MODELS | {"pandas", "pyarrow", "numpy", "fastapi", "sqlalchemy", "alembic", "argon2", "uvicorn"}
NEVER_BY_DEFAULT = {"torch", "transformers", "sentence_transformers"}
SOURCE = Path(rashomon.__file__).parent

# Runs code, then prints what it imported to stderr.
RUNNER = """
import sys
try:
    {code}
except SystemExit as left:
    assert not left.code, left.code
print("\\nimported:", *sorted({{name.partition(".")[0] for name in sys.modules}}), file=sys.stderr)
"""


def imported_by(code, **options):
    ran = subprocess.run(
        [sys.executable, "-c", RUNNER.format(code=code)], capture_output=True, text=True, check=False, **options
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.rpartition("imported:")[2].split()), ran.stdout


@pytest.mark.parametrize(
    "code",
    [
        "import rashomon",
        "from rashomon.cli.app import app; app(['--help'])",
        "from rashomon.cli.app import app; app(['score', '--help'])",
        "from rashomon.cli.app import app; app(['scan', '--help'])",
        "from rashomon.cli.app import app; app(['bench', '--help'])",
        "from rashomon.cli.app import app; app(['doctor', '--help'])",
        "from rashomon.cli.app import app; app(['review', '--help'])",
        "from rashomon.cli.app import app; app(['users', '--help'])",
    ],
)
def test_help_and_the_package_itself_import_nothing_heavy(code):
    assert imported_by(code)[0] & HEAVY == set()


def test_the_demo_with_the_embedded_models_imports_no_torch(tmp_path):
    code = "from rashomon.cli.app import app; app(['demo', '--out', 'results'])"

    modules, printed = imported_by(code, cwd=tmp_path)

    assert "onnxruntime" in modules
    assert modules & NEVER_BY_DEFAULT == set()
    assert "4 documents of 4 sources" in printed
    assert {path.name for path in (tmp_path / "results").iterdir()} >= {"conflicts.csv", "report.html"}


def test_the_web_process_knows_no_model_framework():
    """Every page and the API are imported, and every page without a number in its address is drawn."""
    modules, printed = imported_by("from tests.web_process import draw_pages; draw_pages()", cwd=SOURCE.parents[1])

    assert {line.partition(" ")[0] for line in printed.splitlines()} == {"200"}, printed
    assert "200 /queue" in printed.splitlines()
    assert modules & MODELS == set()


def test_a_scan_with_the_embedded_models_needs_no_network(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    result = rashomon.scan(
        [{"source": "Gazette", "text": "The bridge is open."}, {"source": "Herald", "text": "The bridge is closed."}],
        settings=Settings(threshold=0.0),
    )

    assert len(result.flagged) == 1


@pytest.mark.parametrize(
    ("library", "homes"),
    [
        ("torch", {"scores/torch_replica.py", "pairs/sentence_transformer.py"}),
        ("transformers", {"scores/torch_model.py"}),
        ("openvino", {"scores/openvino_scorer.py"}),
        ("faiss", {"pairs/faiss_index.py"}),
        ("ray", {"ray_engine/cluster.py"}),
        ("pyspark", {"spark.py"}),
        ("sentence_transformers", {"pairs/sentence_transformer.py"}),
        ("onnxruntime", {"onnx.py"}),
        ("tokenizers", {"onnx.py", "scores/pair_tokens.py", "scores/openvino_scorer.py"}),
        ("trafilatura", {"documents/html.py"}),
        ("jinja2", {"report/html.py", "review/render.py"}),
        ("argon2", {"review/security/passwords.py"}),
        ("uvicorn", {"review/serve.py"}),
    ],
)
def test_a_heavy_library_is_imported_where_it_is_needed_alone(library, homes):
    statement = re.compile(rf"^\s*(import|from) {library}\b", re.MULTILINE)
    found = {
        str(path.relative_to(SOURCE)) for path in SOURCE.rglob("*.py") if statement.search(path.read_text("utf-8"))
    }

    assert found == homes
