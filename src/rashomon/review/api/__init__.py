"""The HTTP API under /api: the queue for programs, with a bearer token of a person and that person's role.

Each module has a `router`; `openapi` tells of all of them at /api/openapi.json.  Problems are told as
application/problem+json (RFC 9457).  What others said of a conflict is hidden here exactly as on the pages.
"""
