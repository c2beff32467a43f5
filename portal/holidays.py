"""The days off in North Rhine-Westphalia: public holidays, and the holidays of its schools."""

from datetime import date
from functools import cache

from holidays import Germany

# What the package does not know yet, from the same decree: RdErl. of the ministry for schools of
# 19 May 2022 (BASS 12-65 Nr. 1), which fixes the school years up to 2029/30.
LATER = (
    (date(2029, 10, 15), date(2029, 10, 27), "Herbstferien"),
    (date(2029, 12, 20), date(2030, 1, 4), "Weihnachtsferien"),
    (date(2030, 4, 15), date(2030, 4, 27), "Osterferien"),
    (date(2030, 6, 24), date(2030, 8, 6), "Sommerferien"),
)
# No holidays are fixed after this day.
KNOWN_UNTIL = LATER[-1][1]
# The package names them for all states at once.
NAMES = {
    "Oster-/Frühjahrsferien": "Osterferien",
    "Himmelfahrts-/Pfingstferien": "Pfingstferien",
}


@cache
def _year(year: int, category: str) -> Germany:
    # Filled by hand: left alone, the calendar would grow with every year that is asked for.
    return Germany(subdiv="NW", years=year, language="de", categories=category, expand=False)


def public_holiday(day: date) -> str:
    """Karfreitag; empty on other days."""
    return _year(day.year, "public").get(day, "")


def school_holiday(day: date) -> str:
    """Osterferien; empty on other days, and on those that are not fixed yet."""
    if found := _year(day.year, "school").get(day, ""):
        return NAMES.get(found, found)
    return next((name for first, last, name in LATER if first <= day <= last), "")
