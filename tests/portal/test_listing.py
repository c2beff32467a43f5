import pytest
from django.http import QueryDict

from portal.listing import Filter, Listing, Pages

FILTERS = [
    Filter("art", "Art", "about", choices=lambda: [("a", "A-Wort"), ("b", "B-Wort")]),
    Filter(
        "wann", "Wann", "when", kind="radio", choices=lambda: [("", "alle"), ("heute", "heute")]
    ),
    Filter("q", "Suchwort", "matching", kind="text"),
    Filter("bis", "Bis", "until", kind="date"),
]


class Rows(list):
    """Rows that note which filters were asked for."""

    asked = ()

    def _note(self, *call):
        rows = Rows(self)
        rows.asked = (*self.asked, call)
        return rows

    def about(self, *values):
        return self._note("about", *values)

    def when(self, *values):
        return self._note("when", *values)

    def matching(self, *values):
        return self._note("matching", *values)

    def until(self, *values):
        return self._note("until", *values)


def listing(query, keep=()):
    return Listing(QueryDict(query), FILTERS, Rows(range(45)), keep=keep)


def test_only_values_that_exist_narrow_the_list():
    found = listing("art=a&art=zzz&art=a&wann=immer&unbekannt=1&q=%00+Garten+")

    assert found.rows.asked == (("about", "a"), ("matching", "Garten"))
    assert [chip.label for chip in found.active] == ["A-Wort", "Garten"]


def test_each_chip_takes_one_value_out():
    found = listing("art=a&art=b&wann=heute&ansicht=monat", keep=["ansicht"])

    assert found.active[0].remove_url == "?art=b&wann=heute&ansicht=monat"
    assert found.hidden == [("ansicht", "monat")]


def test_long_text_is_cut():
    assert listing("q=" + "x" * 999).values["q"] == ["x" * 80]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [("", 1), ("2", 2), ("99", 3), ("-1", 3), ("x", 1), ("9" * 40, 3), ("²", 1)],
)
def test_a_page_that_does_not_exist_is_the_nearest(wanted, shown):
    pages = Pages(listing(f"seite={wanted}&art=a"), Rows(range(45)))

    assert pages.page.number == shown
    assert pages.urls[0].url == "?art=a"
    assert pages.urls[2].url == "?art=a&seite=3"


def test_choices_are_asked_for_only_when_somebody_needs_them():
    asked = []

    def choices():
        asked.append(True)
        return [("a", "A-Wort")]

    filters = [
        Filter("art", "Art", "about", choices=choices),
        Filter("ort", "Ort", "at_venue", kind="hidden", choices=choices),
    ]
    quiet = Listing(QueryDict("q=x"), filters, Rows())
    assert (quiet.values, quiet.active, asked) == ({}, [], [])

    assert [len(row.choices) for row in quiet.fields] == [1, 0]
    assert len(asked) == 1
    assert Listing(QueryDict("ort=a&ort=b"), filters, Rows()).values == {"ort": ["a"]}


@pytest.mark.parametrize("nonsense", ["abc", "2026-99-99", "0001-01-01", "%00"])
def test_a_day_is_named_in_words_and_nonsense_is_no_filter(nonsense):
    assert [chip.label for chip in listing("bis=2026-03-14").active] == ["Bis: Sa., 14. März 2026"]
    assert listing(f"bis={nonsense}").active == []
