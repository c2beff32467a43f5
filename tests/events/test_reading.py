"""Tables of foreign calendars: what is read from each, and which entries are refused and why."""

import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events import reading
from events.reading import ZONE
from tests.events import mutation

AT = datetime(2026, 3, 1, 12, tzinfo=ZONE)
FEEDS = Path(__file__).parent / "feeds"


def read(name, at=AT):
    return reading.read((FEEDS / f"{name}.ics").read_bytes(), at)


def event(*lines, zone="", before=""):
    """A calendar of one entry."""
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\n{before}"
    if zone:
        head += f"X-WR-TIMEZONE:{zone}\n"
    body = "\n".join(["BEGIN:VEVENT", "UID:u", "SUMMARY:Probe", *lines, "END:VEVENT"])
    return reading.read(f"{head}{body}\nEND:VCALENDAR\n".encode(), AT)


def times(found):
    """The dates as text, with a minus before those that are cancelled."""
    return [
        f"{'-' * moment.cancelled}{moment.starts:%d.%m. %H:%M}"
        + (f"–{moment.ends:%d.%m. %H:%M}" if moment.ends else "")
        for moment in found.moments
    ]


def hours(found):
    return [f"{moment.starts:%d.%m. %H:%M}" for moment in found.moments]


@pytest.mark.parametrize(
    ("name", "entries", "dates", "problems"),
    [("outlook", 3, 9, 0), ("google", 4, 10, 0), ("thunderbird", 3, 18, 0), ("nextcloud", 4, 6, 0)],
)
def test_each_program_is_read_whole(name, entries, dates, problems):
    result = read(name)

    assert len(result.found) == entries
    assert sum(len(found.moments) for found in result.found) == dates
    assert len(result.problems) == problems
    assert result.complete
    assert not result.error


def test_outlook_names_windows_zones_and_moves_and_cancels_dates():
    story, flea, reading_ = read("outlook").found

    assert hours(story)[:4] == ["03.03. 16:00", "10.03. 16:00", "25.03. 17:00", "31.03. 16:00"]
    assert [moment.cancelled for moment in story.moments] == [False] * 3 + [True] + [False] * 3
    assert {f"{moment.starts:%H%z}" for moment in story.moments[4:]} == {"16+0200"}
    assert story.title == "Vorlesestunde"
    assert story.place == "Stadtbücherei, Kinderraum"
    assert story.text == "Wir lesen vor und malen danach.\n\nOhne Anmeldung; einfach kommen."
    assert times(flea) == ["02.05. 00:00–03.05. 23:59"]
    assert times(reading_) == ["10.06. 19:00–10.06. 21:00"]


def test_entries_that_are_over_are_seen_but_not_taken():
    result = read("outlook")

    assert result.count == 4
    assert len(result.seen) == 4


def test_google_writes_world_time_and_markup():
    talk, yoga, party, walk = read("google").found

    assert times(talk) == ["10.03. 18:00–10.03. 19:30"]
    assert talk.text == "Was Wärmepumpen können & kosten.\nMit Fragen\nMehr"
    days = "05.03. 12.03. 19.03. 26.03. 16.04. 23.04. 30.04."
    assert hours(yoga) == [f"{day} 18:00" for day in days.split()]
    assert times(party) == ["12.06. 00:00–14.06. 23:59"]
    assert walk.cancelled


def test_thunderbird_leaves_out_the_zone_or_the_end():
    stamps, night, breakfast = read("thunderbird").found

    assert hours(stamps)[:2] == ["02.03. 19:00", "06.04. 19:00"]
    assert stamps.categories == ("Hobby", "Treffen")
    assert hours(night) == ["28.03. 22:00"]
    assert night.url == "https://verein.example.org/nacht"
    # A bare day as UNTIL means all of that day.
    days = "15.03. 22.03. 29.03. 05.04. 01.05."
    assert hours(breakfast) == [f"{day} 09:30" for day in days.split()]


def test_nextcloud_has_days_without_end_and_nights_of_the_clock_change():
    __, tree, stars, easter = read("nextcloud").found

    assert times(tree) == ["01.05. 00:00–01.05. 23:59"]
    assert times(stars) == [
        "27.03. 22:00–28.03. 02:00",
        "28.03. 22:00–29.03. 02:00",
        "29.03. 22:00–30.03. 02:00",
    ]
    assert times(easter) == ["03.04. 18:00–05.04. 15:00"]


def test_bad_entries_are_named_and_good_ones_kept():
    result = read("broken")

    assert [found.title for found in result.found] == [
        "Gut am Anfang",
        "Ohne Kennung",
        "Gut am Ende",
    ]
    assert {problem.entry: problem.why for problem in result.problems} == {
        "Ohne Beginn": "Der Eintrag hat keinen Beginn.",
        "Kaputter Beginn": "Ein Datum oder eine Wiederholung ist nicht zu lesen.",
        "Endet vorher": "Das Ende liegt vor dem Beginn.",
        "Gemischt": "Beginn und Ende passen nicht zusammen.",
        "Jede Sekunde": "Der Eintrag wiederholt sich öfter als einmal am Tag.",
        "Sehr oft am Tag": "Der Eintrag wiederholt sich zu oft am Tag.",
        "Am 30. Februar": "Die Wiederholung nennt Tage, die es nicht gibt.",
        "Ohne Schritt": "Die Wiederholung ist nicht zu verstehen.",
        "Unklare Regel": "Ein Datum oder eine Wiederholung ist nicht zu lesen.",
        "Unklare Ausnahme": "Ein Datum oder eine Wiederholung ist nicht zu lesen.",
        "Auf dem Mars": "Die Zeitzone „Mars/Olympus“ ist unbekannt.",
        "Eintrag ohne Titel (no-title)": "Der Eintrag hat keinen Titel.",
        "Weit weg": "Das Datum liegt zu weit weg.",
        "Abgeschnitten": "Der Eintrag bricht mitten im Text ab.",
    }


def test_words_are_plain_and_addresses_harmless():
    last = read("broken").found[-1]

    assert last.url == ""
    assert last.text == "alert(1)5 < 7"


@pytest.mark.parametrize(
    "data",
    [b"", b"<!doctype html><html><body>Wartung</body></html>", b"\x00\xff\xfe" * 99, b"%PDF-1.7"],
)
def test_what_is_no_calendar_is_said(data):
    assert reading.read(data, AT).error == "Unter der Adresse steht kein Kalender."


def test_google_series_in_world_time_keep_their_hour():
    result = event("DTSTART:20260325T170000Z", "RRULE:FREQ=WEEKLY;COUNT=2", zone="Europe/Berlin")

    assert hours(result.found[0]) == ["25.03. 18:00", "01.04. 18:00"]


def test_times_without_zone_are_ours():
    result = event("DTSTART:20260325T170000", "RRULE:FREQ=WEEKLY;COUNT=2")

    assert hours(result.found[0]) == ["25.03. 17:00", "01.04. 17:00"]


def test_other_zones_are_told_in_our_time():
    result = event("DTSTART;TZID=America/New_York:20260320T120000")

    assert hours(result.found[0]) == ["20.03. 17:00"]


def test_a_file_may_not_redefine_a_known_zone():
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n"
    )

    result = event("DTSTART;TZID=Europe/Berlin:20260401T100000", before=zone)

    assert hours(result.found[0]) == ["01.04. 10:00"]


def test_a_zone_of_one_file_is_unknown_to_the_next():
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Eigen\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    )

    first = event("DTSTART;TZID=Eigen:20260401T100000", before=zone)
    second = event("DTSTART;TZID=Eigen:20260401T100000")

    assert hours(first.found[0]) == ["01.04. 09:00"]
    assert second.problems[0].why == "Die Zeitzone „Eigen“ ist unbekannt."


def test_a_zone_that_changes_each_second_is_left_out():
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Bombe\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "RRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    )

    result = event("DTSTART;TZID=Bombe:20260401T100000", before=zone)

    assert result.problems[0].why == "Die Zeitzone „Bombe“ ist unbekannt."


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        (["RRULE:FREQ=DAILY;BYMONTH=13"], "Die Wiederholung nennt Tage, die es nicht gibt."),
        (["RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU"] * 4, "Die Wiederholung ist zu lang."),
    ],
)
def test_rules_that_would_be_looked_through_to_the_end_of_time_are_refused(rules, why):
    begin = time.monotonic()
    result = event("DTSTART:20260302T100000", *rules)

    assert [problem.why for problem in result.problems] == [why]
    assert time.monotonic() - begin < 1


def test_an_entry_gives_500_dates_at_most():
    result = event("DTSTART:20260301T100000", "RRULE:FREQ=DAILY")

    assert len(result.found[0].moments) == 500
    assert "mehr als 500 Termine" in result.problems[0].why


def test_a_series_ends_with_the_month_in_two_years():
    result = event("DTSTART:20260302T100000", "RRULE:FREQ=WEEKLY")

    assert result.found[0].moments[-1].starts.date() == date(2028, 3, 27)


def test_a_series_reads_the_same_all_month():
    data = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:S\nDTSTART:20260401T100000\n"
    data += b"RRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR"

    days = [reading.read(data, AT + timedelta(days=day)).found for day in range(0, 30, 7)]

    assert all(found == days[0] for found in days)


def test_at_most_2000_entries_are_read():
    one = "BEGIN:VEVENT\nUID:{0}\nSUMMARY:Nummer {0}\nDTSTART:20260401T100000\nEND:VEVENT\n"
    body = "".join(one.format(number) for number in range(2100))
    begin = time.monotonic()

    result = reading.read(f"BEGIN:VCALENDAR\n{body}END:VCALENDAR".encode(), AT)

    assert len(result.found) == 2000
    assert not result.complete
    assert time.monotonic() - begin < 20


def test_reading_ends_when_its_time_is_over():
    data = (FEEDS / "google.ics").read_bytes()

    result = reading.read(data, AT, seconds=-1)

    assert (result.found, result.complete) == ([], False)


def test_latin_letters_of_old_programs_are_read():
    data = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:ü\nSUMMARY:Frühstück\nDTSTART:20260401T100000\n"

    result = reading.read((data + "END:VEVENT\nEND:VCALENDAR").encode("cp1252"), AT)

    assert result.found[0].title == "Frühstück"


@settings(
    max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
@given(st.integers(min_value=0, max_value=2**32))
def test_no_text_makes_reading_fail(seed):
    mutation.check(mutation.mutated(seed), AT)
