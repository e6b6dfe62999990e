"""Every error rashomon raises on purpose.

    RashomonError             the CLI prints its message and exits 2; anything else is a bug and shows a traceback
    ├── InputError            a file, row or column cannot be used; names it and the way out
    ├── SettingsError         an unknown or impossible setting
    ├── ModelError            a model cannot be used: labels, files, format
    ├── OutputError           the result cannot be written
    ├── StoreError            the database cannot be used: not there, of another version, damaged
    └── ReviewError           what was asked of the review queue cannot be done
        ├── AbsentError       there is no such conflict, person, batch …
        ├── ForbiddenError    this person may not do it
        └── StaleError        it no longer holds: a lease has expired, another was quicker

One unreadable document or row is not an error but a `Problem` record: it is reported, counted, and the run goes on.
"""

from __future__ import annotations


class RashomonError(Exception):
    """Anything the user can mend; the message is one sentence and says how."""


class InputError(RashomonError):
    """The input as a whole cannot be used: no such file, no text columns, an unknown format."""


class SettingsError(RashomonError):
    """A setting that does not exist or has an impossible value."""


class ModelError(RashomonError):
    """A model that cannot be used as an NLI model or encoder here."""


class OutputError(RashomonError):
    """The place to write to cannot be written."""


class StoreError(RashomonError):
    """A database that cannot be used as it is."""


class ReviewError(RashomonError):
    """What was asked of the review queue cannot be done; the message is for the person who asked."""


class AbsentError(ReviewError):
    """It names something that does not exist."""


class ForbiddenError(ReviewError):
    """This person may not do or see it."""


class StaleError(ReviewError):
    """It was possible a moment ago: a lease has expired, somebody else was quicker."""
