"""All dates as a month, a date once more, and its sign-ups as a table."""

from datetime import date as day_of
from datetime import time, timedelta

import pytest
from django.utils import timezone

from events import services
from tests import factories

pytestmark = pytest.mark.django_db
DATES = "/cms/snippets/events/eventdate/"


def test_the_month_shows_all_dates_by_german_weekdays(staff, date, django_assert_max_num_queries):
    services.register(date, name="Ada", phone="02402 1", party_size=3)
    services.register(date, name="Bo", phone="02402 2")
    off = factories.event("chor", title="Chor", days=10, called_off="Der Saal ist nass.")
    url = f"{DATES}monat/?monat={date.starts:%Y-%m}"
    staff.get(url)
    with django_assert_max_num_queries(25):
        page = staff.get(url).text

    assert page.index(">Montag<") < page.index(">Sonntag<")
    assert f"{DATES}inspect/{date.pk}/" in page
    assert "3/3 + 1" in " ".join(page.split())
    assert f"{DATES}inspect/{off.dates.get().pk}/" in page
    assert "fällt aus" in page
    assert DATES + "monat/" in staff.get(DATES).text


@pytest.mark.parametrize("month", ["", "quatsch", "9999-12", "2026-13"])
def test_nonsense_is_this_month(staff, month):
    page = staff.get(f"{DATES}monat/?monat={month}")

    assert page.status_code == 200
    assert "<strong>" in page.text


@pytest.fixture
def summer(time_machine):
    """An action at ten o'clock on a summer day, seen from that spring."""
    time_machine.move_to("2026-05-01T12:00Z")
    return factories.event(first_day=day_of(2026, 7, 4), starts_at=time(10), ends_at=time(12, 30))


def test_ten_o_clock_stays_ten_o_clock_in_winter(summer):
    copy = services.copy_date(summer.dates.get(), day_of(2026, 11, 7), by=None)
    starts, ends = timezone.localtime(copy.starts), timezone.localtime(copy.ends)

    assert f"{starts:%d.%m. %H:%M}–{ends:%H:%M}" == "07.11. 10:00–12:30"
    assert (copy.starts.hour, summer.dates.first().starts.hour) == (9, 8)
    assert copy.capacity == summer.capacity
    assert summer.dates.count() == 2


def test_staff_copy_a_date_from_its_page(staff, summer):
    first = summer.dates.get()
    url = f"{DATES}kopieren/{first.pk}/"
    wrong = staff.post(url, {"day": "2026-01-01"})
    same = staff.post(url, {"day": "2026-07-04"})
    done = staff.post(url, {"day": "2026-07-11"}, follow=True)

    assert url in staff.get(f"{DATES}inspect/{first.pk}/").text
    assert "in den nächsten zwei Jahren" in wrong.text
    assert "Diesen Termin gibt es schon." in same.text
    assert "11.07.2026 10:00" in done.text


def test_a_copy_into_the_past_or_into_an_hour_that_is_missing_is_refused(staff, summer):
    night = factories.event(
        "nacht", first_day=day_of(2026, 7, 4), starts_at=time(2, 30), ends_at=time(5)
    )
    wrong = {
        "2026-05-01": (summer, "Diese Zeit ist vorbei."),
        "2027-03-28": (night, "springt die Uhr von 2 auf 3 Uhr."),
    }
    for day, (event, sentence) in wrong.items():
        answer = staff.post(f"{DATES}kopieren/{event.dates.get().pk}/", {"day": day})

        assert sentence in answer.text
        assert event.dates.count() == 1


def test_a_copy_keeps_day_hour_and_place_where_a_series_has_moved_for_good(time_machine):
    time_machine.move_to("2026-05-01T12:00Z")
    first, second, *_rest = factories.series().dates.all()
    next_day = timezone.localdate(second.starts) + timedelta(days=1)
    services.change_dates(second, scope="following", day=next_day, starts=time(15))
    services.change_dates(first, venue=factories.venue("anders"))
    first.refresh_from_db()
    copy = services.copy_date(first, day_of(2026, 7, 4), by=None)

    assert f"{timezone.localtime(copy.starts):%d.%m. %H:%M}" == "04.07. 14:00"
    assert copy.venue == first.venue
    assert not copy.moved


def test_the_dates_of_a_locked_page_are_neither_changed_nor_copied(staff, summer):
    type(summer).objects.update(locked=True)
    pk = summer.dates.get().pk

    for act in ("kopieren", "aendern", "absagen"):
        assert staff.get(f"{DATES}{act}/{pk}/").status_code == 302


def test_changes_that_wait_for_publishing_are_not_lost_by_a_copy(summer):
    summer.title = "Neuer Titel"
    summer.save_revision()

    with pytest.raises(services.Refused, match="Veröffentlichen Sie sie zuerst"):
        services.copy_date(summer.dates.get(), day_of(2026, 7, 11), by=None)


def test_a_date_of_several_days_is_not_copied():
    today = timezone.localdate()
    event = factories.event(last_day=today + timedelta(days=12))

    with pytest.raises(services.Refused):
        services.copy_date(event.dates.get(), today + timedelta(days=30), by=None)


def test_a_date_that_would_be_off_is_not_made(summer):
    summer.exceptions.append(("off", {"day": day_of(2026, 7, 11), "reason": "Kirmes"}))
    summer.save_revision().publish()

    with pytest.raises(services.Refused, match="fällt die Aktion aus"):
        services.copy_date(summer.dates.get(), day_of(2026, 7, 11), by=None)
    assert summer.dates.count() == 1


def test_the_sign_ups_of_a_date_are_a_table_of_their_own(staff, date):
    services.register(date, name="Ada", phone="02402 1")
    services.register(factories.date("chor"), name="Bo", phone="02402 2")
    page = staff.get(f"{DATES}inspect/{date.pk}/").text
    table = f"/cms/snippets/events/registration/?date={date.pk}&export=csv"
    text = b"".join(staff.get(table).streaming_content).decode()

    assert table.replace("&", "&amp;") in page
    assert "Ada" in text
    assert "Bo" not in text


def test_the_table_of_a_date_without_sign_ups_names_nobody(staff, date):
    services.register(factories.date("chor"), name="Bo", phone="02402 2")
    for asked in (date.pk, 0, "x"):
        table = f"/cms/snippets/events/registration/?date={asked}&export=csv"
        text = b"".join(staff.get(table).streaming_content).decode()

        assert text.startswith("Nummer,")
        assert "Bo" not in text
