from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from ideas import letters, services
from ideas.models import Idea, StatusUpdate
from portal.models import OutgoingMail, Token, User
from tests import factories

pytestmark = pytest.mark.django_db
STATUSES = list(Idea.Status.values)
SENTENCE = "Das ist der Grund dafür."


def change(idea, to, **fields):
    values = {"text": SENTENCE, "by": None, "office": "Bauhof"} | fields
    return services.change_status(idea, to, **values)


# --- Coming in ----------------------------------------------------------------------------


def test_a_new_idea_waits_and_its_author_gets_the_link():
    idea = services.submit(title="Mehr Bänke", key="k", email="Ada@Example.org", language="tr")
    mail = OutgoingMail.objects.get()

    assert (idea.status, idea.email, idea.published_at) == ("submitted", "ada@example.org", None)
    assert idea.answer_by == timezone.localdate() + timedelta(weeks=6)
    assert (mail.to, mail.language) == ("ada@example.org", "tr")
    assert letters.status_url(idea) in mail.text
    assert "Bänke" not in mail.text + mail.subject


def test_without_an_address_nothing_is_sent():
    services.submit(title="Mehr Bänke", key="k")

    assert not OutgoingMail.objects.exists()


def test_the_same_key_twice_is_one_idea_and_one_mail():
    first = services.submit(title="Mehr Bänke", key="k", email="ada@example.org")

    assert services.submit(title="Mehr Bänke", key="k", email="ada@example.org") == first
    assert Idea.objects.count() == OutgoingMail.objects.count() == 1


def test_an_address_is_not_flooded():
    for number in range(6):
        services.submit(title="Mehr Bänke", key=f"k{number}", email="ada@example.org")

    assert Idea.objects.count() == 6
    assert OutgoingMail.objects.count() == 3


def test_the_author_amends_until_it_is_published():
    idea = services.submit(title="Mehr Bänke", key="k")
    services.amend(idea, title="Mehr Bänke am Bach")
    change(idea, "open")
    idea.refresh_from_db()

    assert idea.title == idea.original.title == "Mehr Bänke am Bach"
    with pytest.raises(services.Refused):
        services.amend(idea, title="Etwas anderes")


def test_the_original_outlives_what_staff_change():
    idea = services.submit(title="Mehr Bänke für den Depp", key="k")
    idea.title = "Mehr Bänke"
    idea.save()
    idea.save_revision(user=User.objects.create_user("m@example.org"))

    assert idea.original.title == "Mehr Bänke für den Depp"


# --- How it stands ------------------------------------------------------------------------


@pytest.mark.parametrize("to", STATUSES)
@pytest.mark.parametrize("now", STATUSES)
def test_every_pair_of_states_follows_the_table(now, to):
    idea = factories.idea(status=now)
    goal = factories.idea("Das Ziel") if to == "merged" else None
    updates = idea.updates.count()

    if to in Idea.NEXT[now]:
        assert change(idea, to, goal=goal).status == to
    else:
        with pytest.raises(services.Refused):
            change(idea, to, goal=goal)
    idea.refresh_from_db()

    allowed = to in Idea.NEXT[now]
    assert idea.status == (to if allowed else now)
    assert idea.updates.count() == updates + allowed


@pytest.mark.parametrize(
    ("to", "fields"),
    [
        ("checking", {"text": ""}),
        ("checking", {"text": "   "}),
        ("checking", {"text": "Nein."}),
        ("checking", {"text": "x" * 50}),
        ("not_possible", {"office": " "}),
        ("merged", {}),
    ],
)
def test_a_change_without_reason_is_refused(to, fields):
    idea = factories.idea()

    with pytest.raises(services.Refused):
        change(idea, to, **fields)
    assert idea.updates.count() == 1


def test_an_idea_is_not_merged_into_itself_or_into_a_hidden_one():
    idea = factories.idea()

    for goal in (idea, factories.idea("Verborgen", status="submitted")):
        with pytest.raises(services.Refused):
            change(idea, "merged", goal=goal)


def test_the_author_is_told_each_change_in_their_language():
    idea = factories.idea(status="submitted", email="ada@example.org")
    for to in ("open", "checking", "done"):
        change(idea, to, next_step="Wir streichen im Mai.")
    mails = OutgoingMail.objects.filter(kind="idea_changed")

    assert mails.count() == 3
    assert SENTENCE in mails.first().text
    assert "Wir streichen im Mai." in mails.first().text
    assert f"http://testserver{idea.get_absolute_url()}" in mails.first().text


def test_the_moments_of_publishing_and_deciding_are_kept():
    first = timezone.now() - timedelta(days=20)
    later = timezone.now() - timedelta(days=3)
    idea = change(factories.idea(status="submitted"), "open", at=first)
    idea = change(idea, "done", at=later)

    assert (idea.published_at, idea.decided_at) == (first, later)
    assert change(change(idea, "planned"), "checking").decided_at is None
    assert idea.updates.first().created_at == first


def test_a_step_is_never_changed_or_deleted():
    step = factories.idea().updates.get()
    step.text = "Etwas anderes."

    for act in (
        step.save,
        step.delete,
        StatusUpdate.objects.all().delete,
        lambda: StatusUpdate.objects.update(text="Etwas anderes."),
    ):
        with pytest.raises(TypeError):
            act()
    assert StatusUpdate.objects.get().text == "Deshalb steht das so: open."


def test_the_database_refuses_what_was_never_let_in():
    idea = factories.idea(status="submitted")

    with pytest.raises(IntegrityError), transaction.atomic():
        Idea.objects.filter(pk=idea.pk).update(status="open")
    with pytest.raises(IntegrityError), transaction.atomic():
        Idea.objects.filter(pk=idea.pk).update(status="merged")


# --- Support ------------------------------------------------------------------------------


def test_support_counts_once_and_can_be_taken_back():
    idea = factories.idea()

    assert services.support(idea, "a")
    assert not services.support(idea, "a")
    assert services.support(idea, "b")
    assert idea.supports.count() == 2
    assert services.take_back(idea, "a")
    assert not services.take_back(idea, "a")
    assert idea.supports.count() == 1


@pytest.mark.parametrize("status", ["submitted", "rejected", "done", "not_possible", "withdrawn"])
def test_only_open_questions_are_supported(status):
    idea = factories.idea(status=status)

    with pytest.raises(services.Refused):
        services.support(idea, "a")


# --- Forgetting ---------------------------------------------------------------------------


def scan(*needles):
    """All tables in which one of these words stands."""
    found = set()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            text = repr(cursor.fetchall())
            found |= {table for needle in needles if needle in text}
    return found


def test_erasing_leaves_no_trace_of_the_person_and_keeps_the_idea():
    fields = {"email": "ada@lovelace.example", "display_name": "Adalein", "phone": "02402 98765"}
    idea = factories.idea(**fields)
    assert scan(*fields.values())

    assert services.erase(Idea.objects.all()) == 1
    idea.refresh_from_db()

    assert scan(*fields.values()) == set()
    assert idea.title == idea.original.title == "Eine Bank am Vichtbach"
    assert not Token.objects.exists()
    assert services.erase(Idea.objects.all()) == 0


@pytest.mark.parametrize(
    ("status", "left", "email"),
    [
        ("rejected", 0, ""),
        ("done", 1, ""),
        ("not_possible", 1, ""),
        ("withdrawn", 1, ""),
        ("planned", 1, "ada@example.org"),
        ("open", 1, "ada@example.org"),
        ("submitted", 1, "ada@example.org"),
    ],
)
def test_half_a_year_after_the_decision(status, left, email):
    idea = factories.idea(status=status, email="ada@example.org")
    now = timezone.now()

    assert services.prune(now + timedelta(days=180)) == 0
    services.prune(now + timedelta(days=190))
    services.prune(now + timedelta(days=190))

    rows = Idea.objects.filter(pk=idea.pk)
    assert rows.count() == left
    assert [row.email for row in rows] == [email] * left


def test_the_button_pressed_twice_at_once_withdraws_once():
    idea = factories.idea(email="ada@example.org")
    seen_before = Idea.objects.get(pk=idea.pk)
    services.withdraw(idea)

    assert services.withdraw(seen_before).status == "withdrawn"
    assert idea.updates.filter(status="withdrawn").count() == 1


def test_a_withdrawn_idea_that_nobody_saw_is_gone_after_half_a_year():
    services.withdraw(factories.idea(status="submitted"))

    services.prune(timezone.now() + timedelta(days=190))

    assert not Idea.objects.exists()
