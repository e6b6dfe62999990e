"""The forms of the desk as a browser would send them, read off the page."""

import re

HTMX = {"HX-Request": "true"}


def form_of(page, action):
    """The fields of the form that posts to an address, as a browser would send them untouched."""
    form = re.search(rf'<form[^>]*action="{re.escape(action)}".*?</form>', page, re.DOTALL)[0]
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form))
    fields.pop("csrf")
    return fields


def card_of(browser):
    page = browser.get("/queue").text
    return re.search(r'data-conflict="([^"]+)"', page)[1], page
