import pytest
from django.contrib.auth.models import Group

from ideas import services
from ideas.models import Idea, StatusUpdate
from ideas.staff.ideas import WordsForm
from portal.groups import LADENBUERO, MODERATION
from portal.models import OutgoingMail, Topic, User
from tests import factories

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/ideas/idea/"
TEXT = "Der Bauhof hat es geprüft."


@pytest.fixture
def moderation(client):
    """A browser in which a member of the group Moderation has signed in."""
    user = User.objects.create_user("moderation@example.org")
    user.groups.add(Group.objects.get(name=MODERATION))
    client.force_login(user)
    return client


def decide(client, idea, decision, **fields):
    values = {"text": TEXT, "office": "", "next_step": ""} | fields
    return client.post(f"{LIST}entscheiden/{idea.pk}/{decision}/", values)


def test_the_list_begins_with_what_waits_oldest_first(moderation):
    factories.idea("Neu", status="submitted")
    factories.idea("Öffentlich")
    rows = moderation.get(LIST).context["object_list"]

    assert [idea.title for idea in rows] == ["Neu"]


@pytest.mark.parametrize(
    "query",
    [
        "?status=all",
        "?status=due",
        "?status=open&language=de&source=web",
        "?status=quatsch",
        "?quarter=999",
        "?q=Bank",
        "?ordering=-suspicion",
    ],
)
def test_the_list_answers(moderation, query):
    factories.idea(suspicion=2)

    assert moderation.get(LIST + query).status_code == 200


def test_searching_finds_more_than_what_waits(moderation):
    factories.idea()

    assert "Eine Bank am Vichtbach" in moderation.get(LIST + "?q=Bank").text


@pytest.mark.parametrize(
    ("before", "decision", "fields", "after"),
    [
        ("submitted", "veroeffentlichen", {"status": "open"}, "open"),
        ("rejected", "veroeffentlichen", {"status": "open"}, "open"),
        ("submitted", "nicht-veroeffentlichen", {"status": "rejected"}, "rejected"),
        ("open", "stand", {"status": "planned"}, "planned"),
        ("open", "stand", {"status": "not_possible", "office": "Bauamt"}, "not_possible"),
        ("checking", "stand", {"status": "withdrawn"}, "withdrawn"),
    ],
)
def test_staff_decide_through_the_services(moderation, before, decision, fields, after):
    idea = factories.idea(status=before, email="ada@example.org")
    page = moderation.get(f"{LIST}entscheiden/{idea.pk}/{decision}/")
    answer = decide(moderation, idea, decision, **fields)
    idea.refresh_from_db()
    step = idea.updates.last()

    assert page.status_code == 200
    assert answer.status_code == 302
    assert idea.status == after
    assert (step.text, step.by.email) == (TEXT, "moderation@example.org")
    assert TEXT in OutgoingMail.objects.order_by("pk").last().text


@pytest.mark.parametrize(
    ("before", "decision", "fields", "words"),
    [
        ("open", "stand", {"status": "planned", "text": "Ja."}, "mindestens einen Satz"),
        ("open", "stand", {"status": "not_possible"}, "Nennen Sie die Stelle"),
        ("open", "stand", {"status": "rejected"}, "rejected"),
        ("open", "stand", {"status": ""}, "Dieses Feld"),
        ("done", "veroeffentlichen", {"status": "open"}, "Das geht bei diesem Stand nicht mehr"),
    ],
)
def test_what_is_not_allowed_is_said_and_changes_nothing(
    moderation, before, decision, fields, words
):
    idea = factories.idea(status=before)
    answer = decide(moderation, idea, decision, **fields)
    idea.refresh_from_db()

    assert answer.status_code == 200
    assert words in answer.text
    assert idea.status == before


def test_an_unknown_decision_is_not_found(moderation):
    assert moderation.get(f"{LIST}entscheiden/{factories.idea().pk}/x/").status_code == 404


def test_an_idea_from_paper_has_no_clerk_as_author(moderation):
    entry = {"title": "Bank am Bach", "source": "paper", "language": "tr", "text": "", "place": ""}
    answer = moderation.post(LIST + "add/", entry | {"email": "", "phone": "", "display_name": ""})
    idea = Idea.objects.get()

    assert answer.status_code == 302
    assert (idea.status, idea.source, idea.language) == ("submitted", "paper", "tr")
    assert [revision.user for revision in idea.revisions] == [None]
    assert idea.original.title == "Bank am Bach"


def test_mending_words_keeps_the_original_readable(moderation):
    idea = factories.idea("Eine Bank für Herrn Müller", email="ada@example.org")
    change = {"title": "Eine Bank", "language": "de", "email": "ada@example.org"}
    answer = moderation.post(f"{LIST}edit/{idea.pk}/", change | {"status": "done"})
    page = moderation.get(f"{LIST}inspect/{idea.pk}/").text
    idea.refresh_from_db()

    assert answer.status_code == 302
    assert (idea.title, idea.status) == ("Eine Bank", "open")
    assert "So kam die Idee an" in page
    assert "Eine Bank für Herrn Müller" in page


def test_an_untouched_idea_shows_its_words_once(moderation):
    idea = factories.idea()
    page = moderation.get(f"{LIST}inspect/{idea.pk}/").text

    assert "So kam die Idee an" not in page
    assert "Deshalb steht das so: open." in page


def test_an_earlier_version_brings_words_back_and_nothing_else(moderation):
    idea = factories.idea(status="submitted", email="ada@example.org")
    first = idea.revisions.get()
    for to in ("open", "done"):
        services.change_status(idea, to, text=TEXT, by=None)
    services.erase(Idea.objects.all())
    path = f"{LIST}history/{idea.pk}/revisions/{first.pk}/revert/"
    page = moderation.get(path)
    moderation.post(path, {"title": "Zwei Bänke", "language": "de"})
    idea.refresh_from_db()

    assert page.status_code == 200
    assert (idea.title, idea.status, idea.email) == ("Zwei Bänke", "done", "")
    assert idea.published_at


def test_mending_words_never_takes_a_status_back(moderation, monkeypatch):
    idea = factories.idea()
    clean = WordsForm.clean

    def meanwhile(form):
        services.change_status(idea, "done", text=TEXT, by=None)
        return clean(form)

    monkeypatch.setattr(WordsForm, "clean", meanwhile)
    garden = Topic.objects.create(name="Garten", slug="garten")
    moderation.post(
        f"{LIST}edit/{idea.pk}/", {"title": "Zwei Bänke", "language": "de", "topics": [garden.pk]}
    )
    idea.refresh_from_db()

    assert (idea.title, idea.status) == ("Zwei Bänke", "done")
    assert list(idea.topics.all()) == [garden]


def test_the_export_has_no_contact_and_no_formula(moderation):
    factories.idea("=1+1", email="ada@lovelace.example")
    answer = moderation.get(LIST + "?status=all&export=csv")
    text = b"".join(answer.streaming_content).decode()

    assert "'=1+1" in text
    assert "lovelace" not in text


@pytest.mark.parametrize("path", ["delete/{}/", "copy/{}/"])
def test_no_idea_is_deleted_or_copied_even_by_administrators(admin, path):
    idea = factories.idea()

    assert admin.post(LIST + path.format(idea.pk)).status_code in (302, 404)
    assert Idea.objects.count() == 1


@pytest.mark.parametrize("path", ["add/", "edit/{}/", "delete/{}/"])
def test_steps_are_only_read(admin, path):
    step = factories.idea().updates.get()
    steps = "/cms/snippets/ideas/statusupdate/"

    assert step.text in admin.get(f"{steps}inspect/{step.pk}/").text
    assert admin.get(steps).status_code == 200
    assert admin.post(steps + path.format(step.pk), {"text": "x"}).status_code in (302, 404)
    assert StatusUpdate.objects.get().text == step.text


def test_the_redaktion_reads_and_decides_nothing(staff):
    idea = factories.idea(status="submitted")
    page = staff.get(f"{LIST}inspect/{idea.pk}/")
    decide(staff, idea, "veroeffentlichen", status="open")
    staff.post(f"{LIST}edit/{idea.pk}/", {"title": "Anders", "language": "de"})
    idea.refresh_from_db()

    assert page.status_code == 200
    assert "Veröffentlichen" not in page.text
    assert (idea.status, idea.title) == ("submitted", "Eine Bank am Vichtbach")


def test_the_ladenbuero_sees_no_ideas(client):
    user = User.objects.create_user("laden@example.org")
    user.groups.add(Group.objects.get(name=LADENBUERO))
    client.force_login(user)
    idea = factories.idea()

    for path in ("", f"inspect/{idea.pk}/", f"entscheiden/{idea.pk}/stand/"):
        assert client.get(LIST + path).status_code == 302
