"""Conflict → Review, by a person: the review queue as a web application.  It imports no model framework."""
