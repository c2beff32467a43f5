from datetime import timedelta

import pytest
import time_machine
from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from portal import drafts, tokens
from portal.models import Draft, Token

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def test_only_the_hash_of_a_secret_is_kept():
    secret = tokens.issue("letter", "row:1", valid_for=HOUR)
    kept = Token.objects.get()

    assert len(secret) >= 43
    assert secret not in "".join(str(value) for value in vars(kept).values())
    assert tokens.find(secret, "letter").subject == "row:1"


def test_looking_does_not_use_a_token_up_and_using_does():
    secret = tokens.issue("letter", "row:1", valid_for=HOUR)
    tokens.find(secret, "letter")

    assert tokens.use(secret, "letter") == "row:1"
    with pytest.raises(tokens.Invalid):
        tokens.use(secret, "letter")


def test_a_token_opens_nothing_else_and_not_for_ever():
    secret = tokens.issue("letter", "row:1", valid_for=HOUR)

    with pytest.raises(tokens.Invalid):
        tokens.find(secret, "entries")
    with time_machine.travel(timezone.now() + HOUR), pytest.raises(tokens.Invalid):
        tokens.find(secret, "letter")


def test_a_code_works_once_and_only_for_its_address():
    __, code = tokens.issue_with_code("entries", "ada@example.org", valid_for=HOUR)

    with pytest.raises(tokens.Invalid):
        tokens.use_code("bo@example.org", code, "entries")
    assert tokens.use_code("ada@example.org", code, "entries")
    with pytest.raises(tokens.Invalid):
        tokens.use_code("ada@example.org", code, "entries")


def test_five_wrong_codes_end_it():
    __, code = tokens.issue_with_code("entries", "ada@example.org", valid_for=HOUR)
    wrong = "000000" if code != "000000" else "000001"
    for _ in range(5):
        with pytest.raises(tokens.Invalid):
            tokens.use_code("ada@example.org", wrong, "entries")

    with pytest.raises(tokens.Invalid):
        tokens.use_code("ada@example.org", code, "entries")


def test_guesses_at_the_same_time_are_as_many_tries(monkeypatch):
    issued = tokens.issue_with_code("entries", "ada@example.org", valid_for=HOUR)
    # What five others counted while this guess still holds the row that it read before.
    stale = Token.objects.get()
    Token.objects.update(attempts=tokens.MAX_ATTEMPTS)
    monkeypatch.setattr(QuerySet, "first", lambda rows: stale)

    with pytest.raises(tokens.Invalid):
        tokens.use_code("ada@example.org", issued[1], "entries")
    assert Token.objects.values_list("attempts", "used_at").get() == (tokens.MAX_ATTEMPTS, None)


def test_a_form_sent_again_replaces_its_draft():
    first = drafts.start("sign_up", data={"name": "Ada"}, key="k")
    second = drafts.start("sign_up", data={"name": "Bo"}, key="k")

    assert Draft.objects.count() == 1
    assert first == second and len(first) == 43
    assert drafts.find(first, "sign_up").data == {"name": "Bo"}


def test_a_draft_is_bound_to_its_kind_and_ends_after_two_days():
    secret = drafts.start("sign_up", data={}, key="k")

    with pytest.raises(Http404):
        drafts.find(secret, "inquiry")
    later = timezone.now() + timedelta(days=2, minutes=1)
    with time_machine.travel(later), pytest.raises(Http404):
        drafts.find(secret, "sign_up")


def test_a_finished_draft_forgets_the_answers_and_keeps_the_result():
    secret = drafts.start("sign_up", data={"name": "Ada"}, key="k")
    drafts.finish(drafts.find(secret, "sign_up"), "row:1")
    draft = drafts.find(secret, "sign_up")

    assert (draft.result, draft.data) == ("row:1", {})


def test_a_finished_form_sent_again_does_not_bring_the_answers_back():
    secret = drafts.start("sign_up", data={"name": "Ada"}, key="k")
    drafts.finish(drafts.find(secret, "sign_up"), "row:1")
    again = drafts.start("sign_up", data={"name": "Ada"}, key="k")
    draft = drafts.find(again, "sign_up")

    assert (draft.result, draft.data) == ("row:1", {})
