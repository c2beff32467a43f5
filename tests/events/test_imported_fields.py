"""What follows a partner's calendar on a page, and what staff keep."""

from datetime import time

import pytest
import time_machine

from tests.events.partners import AT, counts, entry, feed, page, run, text
from tests.portal.test_queries import queries, routing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def at():
    """The day on which the tables of calendars are still ahead."""
    with time_machine.travel(AT, tick=True):
        yield


def test_a_moved_entry_moves_its_page():
    partner = feed()
    run(partner, entry())

    done = run(partner, entry(day=12, title="Neuer Titel"))

    assert counts(done) == (0, 1, 0, 0, 0)
    assert page().title == "Neuer Titel"
    assert [row.starts.day for row in page().dates.all()] == [13]


FIELDS = {
    "title": "Unser Titel",
    "summary": "Unser Satz.",
    "body": '[{"type": "paragraph", "value": "<p>Unser Text.</p>"}]',
    "starts_at": time(17),
    "called_off": "Der Saal ist gesperrt.",
}


@pytest.mark.parametrize("edited", FIELDS)
def test_what_staff_edited_stays_and_the_rest_follows(edited):
    partner = feed()
    run(partner, entry(extra=text("Alt. " * 60)))
    ours = page()
    setattr(ours, edited, FIELDS[edited])
    ours.save_revision().publish()
    before = {name: getattr(page(), name) for name in FIELDS}

    run(partner, entry(title="Neu", hour=19, extra=[*text("Neu. " * 60), "STATUS:CANCELLED"]))

    after = {name: getattr(page(), name) for name in FIELDS}
    same = {name for name in FIELDS if str(after[name]) == str(before[name])}
    assert same == {edited}


def test_opening_and_saving_in_the_editor_is_no_edit():
    """The editor gives paragraphs keys and writes quotation marks in its own way."""
    partner = feed()
    run(partner, entry(extra=text('"Alt" & so. ' * 40)))
    ours = page()
    words = ours.body[0].value.source.replace("&quot;", '"')
    words = words.replace("<p>", '<p data-block-key="ab1cd">')
    ours.body = [("paragraph", words)]
    ours.save_revision().publish()

    run(partner, entry(extra=text("Neu. " * 60)))

    assert "Neu." in page().body[0].value.source


def test_words_with_signs_of_markup_stay_words(client):
    run(feed(), entry(extra=text("5 &lt;script&gt;alert(1)&lt;/script&gt; " * 20)))

    shown = client.get("/aktionen/vortrag-1/").text

    assert "5 &lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "<script>alert" not in shown


def test_a_place_that_we_do_not_know_stands_in_the_text(client):
    run(feed(), entry(extra=["LOCATION:Hinterhof\\, Tor 3"]))

    assert [row["value"] for row in page().body[0].value["rows"]] == ["Hinterhof, Tor 3"]
    assert "Hinterhof, Tor 3" in client.get("/aktionen/vortrag-1/").text


def test_the_page_names_its_source(client):
    run(
        feed(website="https://vhs.example.org/"),
        entry(),
        entry(2, extra=["URL:https://x.example/2"]),
    )

    first, second = (client.get(f"/aktionen/vortrag-{number}/").text for number in (1, 2))

    assert '<a href="https://vhs.example.org/">Volkshochschule Stolberg</a>' in first
    assert '<a href="https://x.example/2">Volkshochschule Stolberg</a>' in second


def test_nothing_is_promised_that_a_calendar_does_not_say(client):
    run(feed(), entry())

    shown, free = (
        client.get(f"/aktionen/{path}").text for path in ("vortrag-1/", "?merkmal=kostenlos")
    )

    assert "Auskunft beim Veranstalter" in shown
    assert "Sie brauchen keine Anmeldung" not in shown
    assert "kostenlos" not in shown
    assert "Vortrag 1" not in free
    assert "Auskunft beim Veranstalter" in client.get("/aktionen/").text


def test_a_withdrawn_page_says_so(client):
    partner = feed()
    run(partner, *map(entry, range(1, 5)))
    run(partner, *map(entry, range(2, 5)))

    assert "Vom Veranstalter zurückgezogen." in client.get("/aktionen/vortrag-1/").text


def test_an_imported_page_costs_few_queries_however_many_dates_it_has(client, monkeypatch):
    weekly = ["RRULE:FREQ=WEEKLY;COUNT=30"]
    run(feed(), entry(1), entry(2, extra=weekly))

    few, many = (
        queries(client, path) - routing(client, path, monkeypatch)
        for path in ("/aktionen/vortrag-1/", "/aktionen/vortrag-2/")
    )

    assert few == many <= 12


def test_whole_days_are_called_so(client):
    days = ["BEGIN:VEVENT", "UID:eintrag-1", "SUMMARY:Vortrag 1", "DTSTART;VALUE=DATE:20260314"]
    run(feed(), "\r\n".join([*days, "DTEND;VALUE=DATE:20260316", "END:VEVENT"]))

    shown = client.get("/aktionen/vortrag-1/").text

    assert "Sa., 14. März bis So., 15. März, ganztägig" in shown


def test_changes_reach_the_public_page_and_leave_a_draft_of_staff_alone():
    partner = feed()
    run(partner, entry())
    draft = page()
    draft.summary = "Noch nicht fertig."
    draft.save_revision()

    run(partner, entry(title="Neu"))

    newest = page().get_latest_revision_as_object()
    assert (page().title, page().summary) == ("Neu", "")
    assert (newest.title, newest.summary) == ("Neu", "Noch nicht fertig.")
    assert page().has_unpublished_changes


def test_where_staff_approve_texts_wait_but_times_do_not():
    partner = feed(mode="draft")
    run(partner, entry())
    page().get_latest_revision().publish()

    run(partner, entry(title="Neu", hour=19))

    assert (page().title, page().starts_at) == ("Vortrag 1", time(19))
    assert page().get_latest_revision_as_object().title == "Neu"
    assert page().dates.get().starts.astimezone(AT.tzinfo).hour == 19
