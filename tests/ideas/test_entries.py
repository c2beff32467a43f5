from datetime import timedelta

import pytest
from django.utils import timezone

from home.services import my_entries
from ideas import entries, services, waiting
from ideas.models import Idea
from tests import factories

pytestmark = pytest.mark.django_db
ADA = "ada@example.org"


def test_ideas_stand_under_their_address_alone():
    mine = factories.idea(email=ADA)
    factories.idea("Fremd", email="bo@example.org")
    entry = entries.entries_for("ADA@example.org")[0]

    assert (entry.number, entry.state) == (mine.number, "Im Gespräch")
    assert [row.title for row in my_entries.entries_for(ADA)] == [mine.title]


@pytest.mark.parametrize("ref", ["idea:x", "idea:", "registration:1", "", "idea:" + "9" * 30])
def test_a_made_up_ref_does_nothing(ref):
    assert not entries.act(ADA, ref)


def test_one_withdraws_ones_own_idea_only():
    idea = factories.idea(email=ADA)

    assert not entries.act("bo@example.org", f"idea:{idea.pk}")
    assert Idea.objects.get().status == "open"
    assert entries.act(ADA, f"idea:{idea.pk}")
    assert Idea.objects.get().status == "withdrawn"


def test_what_is_decided_offers_no_act():
    factories.idea(status="done", email=ADA)

    assert entries.entries_for(ADA)[0].ref == ""


def test_the_export_has_all_that_is_kept():
    factories.idea(status="rejected", email=ADA, display_name="Ada", place="am Bach")
    row = entries.export(ADA)["ideas"][0]

    assert (row["name"], row["place"], row["email"]) == ("Ada", "am Bach", ADA)
    assert [step["status"] for step in row["steps"]] == ["rejected"]


def test_erasing_keeps_public_words_and_withdraws_unread_ones():
    public = factories.idea(email=ADA)
    unread = factories.idea("Ungelesen", status="submitted", email=ADA)
    counts = my_entries.erase(ADA)
    rows = {idea.pk: idea for idea in Idea.objects.all()}

    assert counts["idea"] == 2
    assert rows[public.pk].status == "open"
    assert rows[unread.pk].status == "withdrawn"
    assert {idea.email for idea in rows.values()} == {""}
    assert entries.entries_for(ADA) == []


def test_the_desk_sees_what_waits_oldest_first():
    now = timezone.now()
    factories.idea("Neu", status="submitted", at=now - timedelta(days=1))
    factories.idea("Alt", status="submitted", at=now - timedelta(days=9), suspicion=2)
    late = factories.idea("Überfällig", at=now - timedelta(days=60))
    factories.idea("Bald", at=now - timedelta(days=35))
    factories.idea("Hat Zeit")
    factories.idea("Beantwortet", status="done", at=now - timedelta(days=60))
    check, due = waiting.queues()

    assert [row.title for row in check.rows] == ["Alt", "Neu"]
    assert [row.warning for row in check.rows] == ["Verdacht auf Werbung", ""]
    assert [row.title for row in due.rows] == ["Überfällig", "Bald"]
    assert due.rows[0].warning == "überfällig"
    assert str(late.pk) in due.rows[0].acts[0].url
    assert (check.count, due.count) == (2, 2)


def test_the_desk_costs_constant_queries(django_assert_num_queries):
    for number in range(8):
        factories.idea(f"Neu {number}", status="submitted")
    with django_assert_num_queries(4):
        check, __ = waiting.queues()
    assert (len(check.rows), check.count) == (5, 8)


def test_the_digest_tells_new_ideas_of_the_quarters(client):
    from ideas import cards

    here = factories.quarter()
    factories.idea("Hier", quarter=here)
    factories.idea("Dort", quarter=factories.quarter("muensterbusch"))
    old = timezone.now() - timedelta(days=9)
    idea = factories.idea("Alt", status="submitted", quarter=here, at=old)
    services.change_status(idea, "open", text="Was meinen Sie?", by=None, at=old)

    assert [card.title for card in cards.digest([here], [], None, 9)] == ["Hier"]
    assert {card.title for card in cards.digest([here], [], old - timedelta(1), 9)} == {
        "Hier",
        "Alt",
    }
