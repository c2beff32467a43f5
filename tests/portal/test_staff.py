import pytest

from portal.models import Inquiry, JobRun, OutgoingMail, Quarter, Subscription
from portal.staff import formula_safe

pytestmark = pytest.mark.django_db
LISTS = ["inquiry", "subscription", "outgoingmail", "quarter", "topic", "venue"]


@pytest.mark.parametrize("name", LISTS)
def test_the_redaktion_sees_the_list(staff, name):
    assert staff.get(f"/cms/snippets/portal/{name}/").status_code == 200


def test_planned_work_is_for_administrators(staff):
    assert staff.get("/cms/snippets/portal/jobrun/").status_code == 302


@pytest.mark.parametrize("name", ["subscription", "outgoingmail", "jobrun", "inquiry"])
def test_even_administrators_add_none_of_these(admin, name):
    response = admin.get(f"/cms/snippets/portal/{name}/add/")

    assert (response.status_code, response.url) == (302, "/cms/")


def test_the_text_of_a_mail_stays_closed(admin):
    row = OutgoingMail.objects.create(
        kind="x", to="ada@example.org", language="de", subject="Hallo", text="secret"
    )

    page = admin.get(f"/cms/snippets/portal/outgoingmail/inspect/{row.pk}/")

    assert "Hallo" in page.text
    assert "secret" not in page.text


def test_an_inquiry_is_answered_and_its_words_stay(staff):
    row = Inquiry.objects.create(kind="contact", number="F-1234", text="Wann?")

    staff.post(
        f"/cms/snippets/portal/inquiry/edit/{row.pk}/",
        {"status": "done", "text": "x", "answer_note": "angerufen"},
    )

    row.refresh_from_db()
    assert (row.status, row.text, row.answer_note) == ("done", "Wann?", "angerufen")


@pytest.mark.parametrize(
    "model, fields",
    [
        (Subscription, {"email": "ada@example.org"}),
        (JobRun, {"name": "portal.prune"}),
        (Quarter, {"name": "Mühle", "slug": "muehle"}),
    ],
)
def test_a_row_can_be_read(admin, model, fields):
    row = model.objects.create(**fields)
    name = model._meta.model_name

    assert admin.get(f"/cms/snippets/portal/{name}/inspect/{row.pk}/").status_code == 200


def test_the_first_screen_is_in_german_and_counts_nothing(staff):
    page = staff.get("/cms/").text

    assert "portal/admin/colours.css" in page
    assert "w-summary" not in page
    assert 'lang="de"' in page


@pytest.mark.parametrize("text", ["=1+1", "+49", "-1", "@a", "\t=1", "=1", "\x01=1"])
def test_no_spreadsheet_runs_what_people_write(text):
    assert formula_safe(text).startswith("'")
    assert formula_safe("Ada") == "Ada"
