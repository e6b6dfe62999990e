"""The API against its own OpenAPI description: schemathesis asks it all kinds of things, sensible ones and broken ones.

Fifteen requests of each kind an operation, the same ones each time; `schemathesis run` against a server asks more.
"""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import load_all_checks
from schemathesis.checks import not_a_server_error as no_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

load_all_checks()
CHECKS = [
    no_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
OPERATIONS = [
    ("GET", "/api/me"),
    ("GET", "/api/conflicts"),
    ("GET", "/api/conflicts/{conflict_id}"),
    ("POST", "/api/claim"),
    ("POST", "/api/conflicts/{conflict_id}/claim"),
    ("POST", "/api/conflicts/{conflict_id}/renew"),
    ("POST", "/api/conflicts/{conflict_id}/review"),
    ("POST", "/api/conflicts/{conflict_id}/skip"),
    ("POST", "/api/conflicts/{conflict_id}/postpone"),
    ("POST", "/api/conflicts/{conflict_id}/release"),
    ("POST", "/api/undo"),
    ("GET", "/api/disputes/{dispute_id}"),
    ("GET", "/api/disputes/{dispute_id}/audit.zip"),
    ("GET", "/api/disputes/{dispute_id}/claimreview.json"),
    ("GET", "/api/export/{what}"),
    ("GET", "/api/runs"),
    ("POST", "/api/runs"),
    ("GET", "/api/standing"),
]
KNOWN = {"conflict_id": "c0", "dispute_id": "d-fleet"}
FEW = settings(
    max_examples=15,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


pytestmark = pytest.mark.usefixtures("fleet")


@pytest.fixture
def described(app, programs):
    """The schema as the application gives it, and the headers of an administrator's token."""
    program = programs("ada")
    told = program.get("/api/openapi.json")
    assert told.status_code == 200
    schema = schemathesis.openapi.from_dict(told.json())
    schema.app = app
    schema.config.update(base_url="http://localhost:8321")
    return schema, {"Authorization": program.client.headers["Authorization"]}


def test_every_operation_is_asked(described):
    schema, _ = described

    told = [(one.ok().method.upper(), one.ok().path) for one in schema.get_all_operations()]

    assert sorted(told) == sorted(OPERATIONS)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_what_is_asked_for_is_answered_as_described(described, method, path, mode):
    schema, headers = described
    operation = schema[path][method]
    if mode is GenerationMode.NEGATIVE and not (
        operation.body or len(operation.query) or len(operation.path_parameters)
    ):
        pytest.skip("nothing can be wrong with it")

    @FEW
    @given(case=operation.as_strategy(generation_mode=mode), is_known=st.booleans())
    def ask(case, is_known):
        for name, id_ in KNOWN.items():
            if is_known and name in case.path_parameters:  # seldom guessed
                case.path_parameters[name] = id_
        case.call_and_validate(headers=headers, checks=CHECKS)

    ask()
