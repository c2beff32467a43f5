from io import BytesIO

import pytest
from django.contrib.auth.models import Permission
from openpyxl import load_workbook

from events import services
from events.models import Registration
from events.staff.registrations import CorrectionForm
from portal.models import User
from tests import factories

pytestmark = pytest.mark.django_db


LIST = "/cms/snippets/events/registration/"


def test_a_sign_up_by_phone_is_entered_by_the_services(staff, date):
    response = staff.post(
        LIST + "add/",
        {
            "date": date.pk,
            "name": "Ada",
            "party_size": 2,
            "phone": "02402 12345",
            "source": "phone",
            "language": "de",
        },
    )

    row = Registration.objects.get()
    assert response.status_code == 302
    assert (row.status, row.source, row.party_size) == ("confirmed", "phone", 2)


def test_what_the_services_refuse_is_said_in_the_form(staff, date):
    date.waiting_list = False
    date.save()
    services.register(date, name="Ada", email="ada@example.org", party_size=3)
    entry = {"date": date.pk, "name": "Bo", "party_size": 1}

    response = staff.post(LIST + "add/", entry | {"source": "phone", "language": "de"})

    assert "Der letzte Platz ging gerade weg" in response.text
    assert Registration.objects.count() == 1


@pytest.fixture
def held():
    return services.register(factories.date(capacity=3), name="=1+1", phone="02402 12345")


@pytest.mark.parametrize(
    "decision, state", [("bestaetigen", "confirmed"), ("absagen", "cancelled")]
)
def test_staff_decide_through_the_services(staff, held, decision, state):
    url = f"{LIST}entscheiden/{held.pk}/{decision}/"
    assert "Ohne" not in staff.get(url).text

    staff.post(url)

    held.refresh_from_db()
    assert held.status == state


@pytest.mark.parametrize("typed", ["0", "3", "x", "²", "99999"])
def test_staff_lower_a_party_but_never_raise_it(staff, date, typed):
    row = services.register(date, name="Ada", email="ada@example.org", party_size=3)
    url = f"{LIST}entscheiden/{row.pk}/weniger/"
    refused = staff.post(url, {"reason": typed})
    staff.post(url, {"reason": "2"})

    row.refresh_from_db()
    assert "Wählen Sie eine kleinere Zahl." in refused.text
    assert row.party_size == 2


def test_correcting_a_sign_up_leaves_state_and_places_alone(staff, held):
    change = {"name": "Ada", "phone": "02402 54321", "status": "cancelled"}

    response = staff.post(f"{LIST}edit/{held.pk}/", change | {"party_size": 5})

    held.refresh_from_db()
    assert response.status_code == 302
    assert (held.name, held.status, held.party_size) == ("Ada", "held", 1)


def test_a_correction_does_not_undo_what_happens_at_the_same_moment(staff, held, monkeypatch):
    check = CorrectionForm.clean

    def meanwhile(form):
        services.cancel(held)
        return check(form)

    monkeypatch.setattr(CorrectionForm, "clean", meanwhile)
    staff.post(f"{LIST}edit/{held.pk}/", {"name": "Ada L.", "phone": "02402 54321"})

    held.refresh_from_db()
    assert (held.name, held.status, held.hold_until) == ("Ada L.", "cancelled", None)


def test_what_was_erased_stays_erased(staff, held):
    services.erase(Registration.objects.all())

    response = staff.post(f"{LIST}edit/{held.pk}/", {"name": "Ada", "phone": "02402 1"})

    assert "gelöscht und bleiben es" in response.text
    assert Registration.objects.get().name == ""


def test_two_sign_ups_cannot_get_the_same_address(staff, date):
    services.register(date, name="Ada", email="ada@example.org")
    other = services.register(date, name="Bo", email="bo@example.org")

    response = staff.post(f"{LIST}edit/{other.pk}/", {"name": "Bo", "email": "ADA@example.org"})

    assert "schon jemand angemeldet" in response.text


@pytest.mark.parametrize("path", ["", "?status=held&source=web&language=de", "?q=Ada"])
def test_the_list_of_sign_ups_answers(staff, held, path):
    assert staff.get(LIST + path).status_code == 200


def test_a_control_character_in_a_name_does_not_stop_the_table(staff, held):
    Registration.objects.update(name="Ada\x01\x0b\x1f")
    book = load_workbook(BytesIO(staff.get(LIST + "?export=xlsx").getvalue()))

    assert "Ada" in [cell.value for cell in list(book.active.rows)[1]]


def test_the_export_has_no_contact_and_no_formula(staff, held):
    response = staff.get(LIST + "?export=csv")
    text = b"".join(response.streaming_content).decode()

    assert "'=1+1" in text
    assert "02402" not in text
    assert staff.get(LIST + "?export=xlsx").status_code == 200


@pytest.mark.parametrize("path", ["delete/{}/", "copy/{}/"])
def test_no_sign_up_is_deleted_or_copied_even_by_administrators(admin, held, path):
    response = admin.post(f"{LIST}{path.format(held.pk)}")

    assert response.status_code in (302, 404)
    assert Registration.objects.count() == 1


DATES = "/cms/snippets/events/eventdate/"


@pytest.mark.parametrize("path", ["", "?when=past", "?when=all", "?when=x", "?q=Rep"])
def test_the_list_of_dates_answers(staff, held, path):
    response = staff.get(DATES + path)

    assert response.status_code == 200
    assert ("1/3" in response.text) == (path != "?when=past")


def test_a_date_shows_its_sign_ups(staff, held):
    assert held.number in staff.get(f"{DATES}inspect/{held.date_id}/").text


def test_the_list_for_the_door_is_printed_and_kept_nowhere(staff, date):
    services.register(date, name="Ada", email="ada@example.org")

    answer = staff.get(f"{DATES}liste/{date.pk}/")

    assert b"/Lang(de)" in answer.content
    assert "no-store" in answer.headers["Cache-Control"]
    for asked, given in (("ar", b"/Lang(ar)"), ("xx", b"/Lang(de)")):
        assert given in staff.get(f"{DATES}liste/{date.pk}/?sprache={asked}").content


def test_a_date_leads_to_its_posters_in_every_language(staff, date):
    page = staff.get(f"{DATES}inspect/{date.pk}/").text

    for prefix in ("", "/de-simple", "/en", "/tr", "/ar", "/uk"):
        assert f'href="{prefix}/aktionen/reparatur-cafe/aushang-a3.pdf"' in page
    assert f'{DATES}liste/{date.pk}/?sprache=uk"' in page


def test_who_may_see_dates_but_no_people_is_not_told_that_nobody_comes(client, held):
    user = User.objects.create_user("other@example.org")
    rights = Permission.objects.filter(codename__in=["access_admin", "view_eventdate"])
    user.user_permissions.add(*rights)
    client.force_login(user)
    page = client.get(f"{DATES}inspect/{held.date_id}/").text

    assert "Personen: 1/3" in page
    assert "Noch ist niemand angemeldet." not in page
    assert "=1+1" not in page
    assert client.get(f"{DATES}liste/{held.date_id}/").status_code == 302
    assert client.get(f"{DATES}kopieren/{held.date_id}/").status_code == 302


@pytest.mark.parametrize("date", ["x", "²", "9" * 30, "9" * 5000])
def test_an_odd_date_in_the_address_of_the_entry_is_no_date(staff, date):
    assert staff.get(f"{LIST}add/?date={date}").status_code == 200


def test_accounts_without_the_right_see_no_names(client, held):
    user = User.objects.create_user("other@example.org")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    for path in (LIST, f"{DATES}liste/{held.date_id}/", f"{DATES}inspect/{held.date_id}/"):
        assert client.get(path).status_code == 302
