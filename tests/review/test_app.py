"""The application as a whole: who is sent where, and that nothing answers without its guards."""


def test_somebody_who_is_not_signed_in_is_sent_to_sign_in_and_back(browsers):
    answer = browsers(None).get("/people?x=1")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/sign-in?next=%2Fpeople%3Fx%3D1"


def test_a_reviewer_begins_at_the_queue_and_a_viewer_at_the_list(browsers):
    assert browsers("rae").get("/").headers["location"] == "/queue"
    assert browsers("vic").get("/").headers["location"] == "/conflicts"
