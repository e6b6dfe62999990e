"""How the tables came to be: numbered steps, applied in turn by `rashomon.store.upgrade`.

    env.py       what Alembic runs: the steps, over a connection that is handed to it
    versions/    the steps; written out by hand, so that what they make never changes with schema.py

A step that was released is never edited: a change is a new step, and a test holds their sum and schema.py alike.
"""
