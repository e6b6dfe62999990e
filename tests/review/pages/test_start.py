"""The start leads to where one works."""


def test_a_reviewer_begins_at_the_queue_and_a_viewer_at_the_list(browsers):
    assert browsers("rae").get("/").headers["location"] == "/queue"
    assert browsers("vic").get("/").headers["location"] == "/conflicts"
    assert browsers(None).get("/").headers["location"] == "/sign-in?next=%2F"
