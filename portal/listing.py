"""Filters as data: one description serves the list, the calendar, the feed and the template."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from . import times

PER_PAGE = 20
MAX_TEXT = 80


@dataclass(frozen=True)
class Filter:
    """A GET parameter: `method` names the QuerySet method that gets the chosen values.

    Of the kind "hidden" is what links set and nobody ticks.
    """

    name: str
    label: str | Promise
    method: str
    kind: str = "checkbox"
    choices: Callable[[], list[tuple[str, str]]] | None = None
    default: str = ""


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    checked: bool


@dataclass(frozen=True)
class Field:
    """A filter as the form shows it."""

    name: str
    label: str
    kind: str
    value: str = ""
    choices: list[Choice] = field(default_factory=list)


@dataclass(frozen=True)
class Chip:
    label: str
    remove_url: str


class Choices(dict):
    """By filter its values with their labels, each asked for when somebody needs them."""

    def __init__(self, filters):
        self.filters = {row.name: row for row in filters}

    def __missing__(self, name):
        row = self.filters[name]
        self[name] = dict(row.choices()) if row.choices else {}
        return self[name]


class Listing:
    """A queryset narrowed by what stands in the address; nonsense counts as nothing."""

    def __init__(self, query: QueryDict, filters: list[Filter], rows: QuerySet[Any], *, keep=()):
        self.query = query
        self.filters = filters
        self.all_rows = rows
        self.keep = keep
        self.choices = Choices(filters)

    @cached_property
    def values(self) -> dict[str, list[str]]:
        """What was chosen: only values that exist, text without control signs."""
        chosen = {}
        for row in self.filters:
            given = [value.replace("\x00", "").strip() for value in self.query.getlist(row.name)]
            if row.choices and any(given):
                known = self.choices[row.name]
                given = [value for value in dict.fromkeys(given) if value in known]
            elif row.kind == "date":
                given = [value for value in given if times.read_day(value)]
            else:
                given = [value[:MAX_TEXT] for value in given]
            if row.kind != "checkbox":
                given = given[:1]
            if given := [value for value in given if value and value != row.default]:
                chosen[row.name] = given
        return chosen

    @cached_property
    def rows(self):
        rows = self.all_rows
        for row in self.filters:
            if values := self.values.get(row.name):
                rows = getattr(rows, row.method)(*values)
        return rows

    def url(self, without=None, **changes) -> str:
        """This selection as a query, with changes; `without` is one (name, value) to leave out."""
        query = QueryDict(mutable=True)
        for name, values in self.values.items():
            query.setlist(name, [value for value in values if (name, value) != without])
        for name in self.keep:
            if value := self.query.get(name):
                query[name] = value[:MAX_TEXT]
        for name, value in changes.items():
            if value:
                query[name] = str(value)
            else:
                query.pop(name, None)
        for name in [name for name, values in query.lists() if not values]:
            del query[name]
        return f"?{query.urlencode()}" if query else "?"

    @property
    def clear_url(self):
        return "?"

    @property
    def hidden(self):
        return [(name, self.query[name]) for name in self.keep if self.query.get(name)]

    @cached_property
    def active(self) -> list[Chip]:
        chips = []
        for row in self.filters:
            for value in self.values.get(row.name, []):
                chips.append(Chip(self._label(row, value), self.url(without=(row.name, value))))
        return chips

    def _label(self, row, value):
        if row.kind == "date":
            return f"{row.label}: {times.date_words(times.read_day(value), year=True)}"
        return str(self.choices[row.name].get(value, value))

    @property
    def count_active(self) -> int:
        return len(self.active)

    @cached_property
    def fields(self) -> list[Field]:
        return [self._field(row) for row in self.filters]

    def _field(self, row):
        chosen = self.values.get(row.name, [row.default] if row.default else [])
        # Nobody sees what else could be chosen of a hidden one.
        offered = {} if row.kind == "hidden" else self.choices[row.name]
        choices = [Choice(value, str(label), value in chosen) for value, label in offered.items()]
        return Field(row.name, str(row.label), row.kind, chosen[0] if chosen else "", choices)


@dataclass(frozen=True)
class PageLink:
    number: int
    url: str
    current: bool


class Pages:
    """Numbered pages of a list; a page that does not exist is the nearest one that does."""

    def __init__(self, listing: Listing, rows, *, per_page=PER_PAGE):
        self.listing = listing
        self.page = Paginator(rows, per_page).get_page(listing.query.get("seite"))

    @property
    def rows(self):
        return list(self.page.object_list)

    @property
    def urls(self):
        current = self.page.number
        return [
            PageLink(number, self._url(number), number == current)
            for number in self.page.paginator.page_range
        ]

    def _url(self, number):
        return self.listing.url(seite=number if number > 1 else "")

    @property
    def previous_url(self):
        return self._url(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_url(self):
        return self._url(self.page.number + 1) if self.page.has_next() else ""

    @property
    def label(self):
        return _("Seite %(page)s von %(pages)s") % {
            "page": self.page.number,
            "pages": self.page.paginator.num_pages,
        }
