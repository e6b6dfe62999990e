"""Changing one's password: the present one is asked for, and other browsers are signed out."""

from tests.review.conftest import PASSWORD


class TestPassword:
    def test_changing_it_asks_for_the_present_one_and_ends_other_sessions(self, browsers):
        here, there = browsers("rae"), browsers("rae")
        new = {"password": "four words of mine", "again": "four words of mine"}

        assert here.post("/password", current="not it, surely", **new).status_code == 422
        assert there.get("/help").status_code == 200

        assert here.post("/password", current=PASSWORD, **new).headers["location"] == "/password?said=password-changed"
        assert here.get("/help").status_code == 200
        assert there.get("/help").status_code == 303

    def test_guessing_the_present_one_is_throttled(self, browsers):
        rae = browsers("rae")
        answers = [rae.post("/password", current="x" * 12, password="y" * 12, again="y" * 12) for _ in range(6)]

        assert [answer.status_code for answer in answers] == [422] * 5 + [429]
        assert answers[-1].headers["retry-after"] == "2"

    def test_the_name_with_a_number_is_no_password(self, browsers):
        answer = browsers("rae").post("/password", current=PASSWORD, password="raeraerae1", again="raeraerae1")  # noqa: S106

        assert answer.status_code == 422
