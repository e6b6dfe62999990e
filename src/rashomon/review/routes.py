"""Every module that answers addresses.  Each has a `router`; a page may also have sentences to say (`SAID`)."""

from __future__ import annotations

from types import ModuleType

from rashomon.review.api import conflicts as api_conflicts
from rashomon.review.api import disputes as api_disputes
from rashomon.review.api import exports as api_exports
from rashomon.review.api import openapi as api_openapi
from rashomon.review.api import queue as api_queue
from rashomon.review.api import runs as api_runs
from rashomon.review.api import standing as api_standing
from rashomon.review.pages import (
    adjudication,
    agreement,
    batches,
    bulk,
    conflicts,
    conflicts_one,
    dashboard,
    disputes,
    documents,
    exports,
    health,
    history,
    leases,
    mine,
    open_link,
    password,
    people,
    queue,
    runs,
    settings,
    sign_in,
    start,
    tokens,
    verdicts,
    views,
)
from rashomon.review.pages import help as help_page

MODULES: tuple[ModuleType, ...] = (
    start,
    sign_in,
    open_link,
    password,
    queue,
    verdicts,
    mine,
    conflicts,
    conflicts_one,
    documents,
    disputes,
    views,
    bulk,
    leases,
    batches,
    adjudication,
    agreement,
    dashboard,
    history,
    exports,
    runs,
    settings,
    people,
    tokens,
    help_page,
    health,
    api_conflicts,
    api_disputes,
    api_exports,
    api_queue,
    api_runs,
    api_standing,
    api_openapi,
)
