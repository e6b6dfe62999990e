"""Every page there is, by what it shows, for a queue with something on each of them."""

from sqlalchemy import select

from rashomon.store.schema import batch, conflict, dispute, judgement, statement

PLAIN = {
    "queue": "/queue",
    "my verdicts": "/mine",
    "conflicts": "/conflicts",
    "conflicts, filtered": "/conflicts?status=open&words=the&least=0.2&reviewer=me",
    "conflicts, none": "/conflicts?words=xylophone",
    "conflicts, wrong": "/conflicts?least=2",
    "views": "/views",
    "adjudication": "/adjudication",
    "agreement": "/agreement",
    "dashboard": "/dashboard",
    "batches": "/batches",
    "batch, new": "/batches?make=yes&status=open",
    "bulk": "/bulk?status=open&act=aside",
    "leases": "/leases",
    "runs": "/runs",
    "history": "/history",
    "settings": "/settings",
    "people": "/people",
    "tokens": "/tokens",
    "password": "/password",
    "exports": "/exports",
    "help": "/help",
    "no such page": "/nowhere",
}
OF_NOBODY = {"sign in": "/sign-in", "used link": "/open?link=used"}
# Addresses that answer with something else than a page.
NO_PAGES = (
    "/",
    "/healthz",
    "/static",
    "/speakers",
    "/open",
    "/sign-in",
    "/exports/{",
    "/disputes/{dispute_id}/",
    "/api",
)


def addresses(connection):
    """The address of each page that somebody signed in can see, by name; those of one thing show a full one."""
    open_one = select(conflict.c.id).where(conflict.c.status == "open", conflict.c.dispute_id.is_not(None))
    judged = select(judgement.c.conflict_id).join(conflict).where(conflict.c.status.in_(("agreed", "decided")))
    differing = select(conflict.c.id).where(conflict.c.status == "disagreed")
    said = select(statement.c.document_id, statement.c.number)
    found = {
        "conflict, open": f"/conflicts/{_first(connection, open_one.order_by(conflict.c.priority.desc()))}",
        "conflict, closed": f"/conflicts/{_first(connection, judged)}",
        "adjudicate": f"/adjudication/{_first(connection, differing)}",
        "dispute": f"/disputes/{_first(connection, select(dispute.c.id).order_by(dispute.c.size.desc()))}",
        "batch": f"/batches/{_first(connection, select(batch.c.id))}",
        "document": "/documents/{}?statement={}".format(*connection.execute(said.limit(1)).one()),
    }
    return {**PLAIN, **found}


def _first(connection, query):
    return connection.execute(query.limit(1)).scalar_one()
