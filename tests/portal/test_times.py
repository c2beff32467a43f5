"""Days and hours in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from portal import times

BERLIN = ZoneInfo("Europe/Berlin")


def test_what_ends_at_midnight_ends_on_the_day_before():
    friday, night = datetime(2026, 3, 13, 10, tzinfo=BERLIN), datetime(2026, 3, 16, tzinfo=BERLIN)

    assert times.when(friday, night) == "Fr., 13. März bis So., 15. März, 10–0 Uhr"
