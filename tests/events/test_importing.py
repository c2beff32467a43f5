"""From partners' calendars to actions: what is taken, followed, withdrawn, and left alone."""

from datetime import date, time, timedelta

import pytest
import time_machine
from wagtail.models import Revision

from events import services
from events.models import EventPage, ImportedEvent
from events.services import importing
from portal.models import Venue
from tests import factories
from tests.events.partners import AT, Served, calendar, counts, entry, feed, page, run, text
from tests.events.test_reading import FEEDS

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def at():
    """The day on which the tables of calendars are still ahead."""
    with time_machine.travel(AT, tick=True):
        yield


def test_a_new_entry_becomes_a_page_with_its_date():
    venue = Venue.objects.create(name="VHS-Haus", slug="vhs", quarter=factories.quarter())
    words = text("Ein Abend über Öl.\\n\\nMit <b>Fragen</b>.")
    done = run(feed(), entry(extra=[*words, "LOCATION:VHS-Haus\\, Raum 2"]))

    found = page()
    assert counts(done) == (1, 0, 0, 0, 0)
    assert found.live
    assert found.slug == "vortrag-1"
    assert found.organiser == "Volkshochschule Stolberg"
    assert found.first_day == date(2026, 3, 11)
    assert (found.starts_at, found.ends_at) == (time(18), time(20))
    assert (found.venue, found.quarter) == (venue, venue.quarter)
    assert found.summary == "Ein Abend über Öl."
    assert [block.value.source for block in found.body] == ["<p>Mit Fragen.</p>"]
    assert found.dates.get().starts == AT.replace(hour=18) + timedelta(days=10)


def test_drafts_wait_for_staff():
    run(feed(mode="draft"), entry())

    assert not page().live
    assert not page().dates.exists()
    assert page().get_latest_revision_as_object().title == "Vortrag 1"


def test_a_permission_taken_back_counts_at_the_next_reading_of_the_same_file():
    partner = feed()
    served = Served(calendar(entry(extra=text("Geschützte Worte."))), etag='"1"')
    importing.run(partner, at=AT, fetcher=served)
    shown = page().summary
    partner.may_republish = False
    partner.full_clean()
    partner.save()

    done = importing.run(partner, at=AT + timedelta(hours=1), fetcher=served)

    assert shown == "Geschützte Worte."
    assert (done.changed, page().summary) == (1, "")


def test_without_permission_no_text_is_shown():
    run(feed(may_republish=False), entry(extra=text("Geschützte Worte.")))

    assert (page().summary, len(page().body)) == ("", 0)


@pytest.mark.parametrize("name", ["outlook", "google", "thunderbird", "nextcloud", "broken"])
@pytest.mark.parametrize("mode", ["draft", "publish"])
def test_a_second_run_changes_nothing(name, mode):
    partner, data = feed(mode=mode), (FEEDS / f"{name}.ics").read_bytes()
    first = importing.run(partner, at=AT, fetcher=Served(data))
    revisions = Revision.objects.count()

    second = importing.run(partner, at=AT + timedelta(hours=30), fetcher=Served(data))

    assert first.taken == ImportedEvent.objects.count() > 2
    assert counts(second) == (0, 0, first.taken, 0, first.skipped)
    assert Revision.objects.count() == revisions


@pytest.mark.parametrize(
    ("name", "pages", "dates", "cancelled"),
    [("outlook", 3, 9, 1), ("google", 4, 10, 1), ("thunderbird", 3, 18, 0), ("nextcloud", 4, 6, 0)],
)
def test_all_dates_of_each_program_become_rows(name, pages, dates, cancelled):
    data = (FEEDS / f"{name}.ics").read_bytes()
    importing.run(feed(), at=AT, fetcher=Served(data))

    found = EventPage.objects.all()
    rows = [row for event in found for row in event.dates.all()]
    assert (len(found), len(rows)) == (pages, dates)
    assert sum(row.cancelled for row in rows) == cancelled


def test_a_vanished_entry_is_withdrawn_and_taken_again():
    partner = feed()
    run(partner, *map(entry, range(1, 5)))

    gone = run(partner, *map(entry, range(2, 5)))
    row = page().dates.get()
    state = ImportedEvent.objects.get(uid="eintrag-1").state
    back = run(partner, *map(entry, range(1, 5)))

    assert counts(gone) == (0, 0, 3, 1, 0)
    assert state == "withdrawn"
    assert (row.cancelled, row.reason) == (True, "Vom Veranstalter zurückgezogen.")
    assert counts(back) == (0, 1, 3, 0, 0)
    assert page().called_off == ""
    assert not page().dates.get().cancelled


@pytest.mark.parametrize("left", [0, 1])
def test_too_much_gone_withdraws_nothing_until_staff_say_so(left):
    partner = feed()
    run(partner, *map(entry, range(1, 5)))

    done = run(partner, *map(entry, range(1, 1 + left)))
    again = run(partner, *map(entry, range(1, 1 + left)), hours=1)
    believed = run(partner, *map(entry, range(1, 1 + left)), hours=2, withdraw=True)

    assert done.held
    assert again.held
    assert "keiner zurückgezogen" in done.outcome
    assert counts(done) == (0, 0, left, 0, 0)
    assert believed.withdrawn == 4 - left
    assert EventPage.objects.count() == 4


@pytest.mark.parametrize(
    "served",
    [
        Served(error="Der Server ist nicht zu erreichen."),
        Served(b"<!doctype html><title>Wartung</title>"),
        Served(b""),
    ],
)
def test_a_failure_changes_nothing_and_says_why(served):
    partner = feed()
    run(partner, entry())

    done = importing.run(partner, at=AT, fetcher=served)

    assert done.failed
    assert done.outcome in (
        "Der Server ist nicht zu erreichen.",
        "Unter der Adresse steht kein Kalender.",
    )
    assert not page().called_off


def test_an_entry_that_became_unreadable_is_not_withdrawn():
    partner = feed()
    run(partner, entry(), entry(2), entry(3))

    done = run(partner, entry(), entry(2), entry(3, extra=["RRULE:FREQ=SECONDLY"]))

    assert counts(done) == (0, 0, 2, 0, 1)
    assert not page(3).called_off


def test_entries_that_are_over_are_not_withdrawn():
    partner = feed()
    run(partner, entry(day=1), entry(2), entry(3))

    with time_machine.travel(AT + timedelta(days=5)):
        done = run(partner, entry(2), entry(3), hours=5 * 24)

    assert counts(done) == (0, 0, 2, 0, 0)


def test_new_uids_on_each_reading_make_no_doubles():
    partner = feed()
    run(partner, entry(uid="a"), entry(2, uid="b"))

    done = run(partner, entry(uid="c", title="VORTRAG  1"), entry(2, uid="d"))

    assert counts(done) == (0, 2, 0, 0, 0)
    assert sorted(ImportedEvent.objects.values_list("uid", flat=True)) == ["c", "d"]
    assert EventPage.objects.count() == 2


def test_a_page_that_staff_deleted_does_not_come_back():
    partner = feed()
    run(partner, entry())
    page().delete()

    done = run(partner, entry())

    assert counts(done) == (0, 0, 0, 0, 1)
    assert "gelöscht" in done.problems[0]["why"]
    assert not EventPage.objects.exists()


def test_one_entry_that_cannot_be_saved_leaves_the_others(monkeypatch):
    partner, create = feed(), importing.pages.create

    def failing(feed, index, found, values):
        made = create(feed, index, found, values)
        if found.uid == "eintrag-2":
            raise RuntimeError
        return made

    monkeypatch.setattr(importing.pages, "create", failing)
    done = run(partner, entry(1), entry(2), entry(3))
    monkeypatch.undo()
    again = run(partner, entry(1), entry(2), entry(3), hours=1)

    assert counts(done) == (2, 0, 0, 0, 1)
    assert done.problems[0]["entry"] == "Vortrag 2"
    assert counts(again) == (1, 0, 2, 0, 0)
    assert EventPage.objects.count() == 3


def test_dates_that_are_over_keep_their_sign_ups():
    partner = feed()
    weekly = ["RRULE:FREQ=WEEKLY;COUNT=4"]
    run(partner, entry(day=1, extra=weekly))
    ours = page()
    ours.sign_up = "open"
    ours.save_revision().publish()
    services.register(ours.dates.first(), name="Ada", email="ada@example.org")

    with time_machine.travel(AT + timedelta(days=40)):
        run(partner, entry(day=36, extra=weekly), hours=40 * 24)

    rows = list(page().dates.all())
    assert len(rows) == 7
    assert not rows[0].cancelled


def test_a_file_that_did_not_change_is_read_once_a_day():
    partner = feed()
    served = Served(calendar(entry()), etag='"1"')

    moments = [AT + timedelta(hours=hour) for hour in (0, 1, 25)]
    runs = [importing.run(partner, at=moment, fetcher=served) for moment in moments]

    assert [bool(marks) for marks in served.asked] == [False, True, False]
    assert [done.unchanged for done in runs] == [0, 1, 1]
    assert runs[1].outcome == "Unverändert seit dem letzten Abruf."


def test_topics_come_from_the_feed_and_from_categories():
    from portal.models import Topic

    fixed = Topic.objects.create(name="Bildung", slug="bildung")
    named = Topic.objects.create(name="Umwelt", slug="umwelt")
    partner = feed()
    partner.topics.add(fixed)

    run(partner, entry(extra=["CATEGORIES:umwelt,Anderes"]))

    assert set(page().topics.all()) == {fixed, named}


def test_titles_that_are_alike_get_addresses_of_their_own():
    run(feed(), entry(1, title="Übung"), entry(2, title="Übung", day=11), entry(3, title="🎉"))

    slugs = EventPage.objects.values_list("slug", flat=True)
    assert sorted(slugs) == ["aktion", "uebung", "uebung-2"]


def test_a_fault_in_one_feed_leaves_the_others(monkeypatch):
    first, second = feed(), feed(name="Bücherei")
    really = importing.run

    def failing(partner, *, at):
        if partner == second:
            raise RuntimeError
        return really(partner, at=at, fetcher=Served(calendar(entry())))

    monkeypatch.setattr(importing, "run", failing)

    assert importing.run_all(AT) == 2
    assert not first.runs.get().failed
    assert second.runs.get().failed


def test_a_run_tells_what_it_did_and_old_runs_go():
    partner = feed()
    for hour in range(importing.KEPT_RUNS + 3):
        importing.run(partner, at=AT + timedelta(hours=hour), fetcher=Served(error="Aus."))

    assert partner.runs.count() == importing.KEPT_RUNS
    assert partner.last_run.at == AT + timedelta(hours=importing.KEPT_RUNS + 2)
