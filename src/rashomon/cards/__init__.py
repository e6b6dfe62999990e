"""Conflict → what a person reads of it: both sides in context, who holds them and how, and why it was found.

Shared by the report of a scan and by the review queue.  Plain words and numbers; no HTML.
"""
