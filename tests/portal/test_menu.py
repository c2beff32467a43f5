"""The menu at the side of the admin: one order, and for each group only what it may use."""

import pytest
from django.contrib.auth.models import Group
from wagtail.admin.menu import admin_menu, help_menu, reports_menu, settings_menu
from wagtail.snippets.models import get_snippet_models

from ideas.models import Idea
from portal import groups
from portal.models import User
from shops.models import Application

pytestmark = pytest.mark.django_db
R, M, L = groups.REDAKTION, groups.MODERATION, groups.LADENBUERO
# Each entry in order: who sees it, and the list without which it is not there.
MENU = [
    ("Aktionen", {R}, None),
    ("Läden", {R, L}, Application),
    ("Ideen", {R, M}, Idea),
    ("Seiten", {R}, None),
    ("Bilder", {R}, None),
    ("Dokumente", {R}, None),
    ("Portal", {R, L}, None),
    ("Berichte", {R}, None),
]


@pytest.fixture
def asked(rf):
    def request(*names, **fields):
        found = rf.get("/cms/")
        found.user = User.objects.create_user("jemand@example.org", **fields)
        found.user.groups.set(Group.objects.filter(name__in=names))
        return found

    return request


def labels(menu, request):
    items = sorted(menu.menu_items_for_request(request), key=lambda item: item.order)
    # The list of lists holds what has no place in the menu yet.
    return [str(item.label) for item in items if item.name != "snippets"]


@pytest.mark.parametrize("group", [R, M, L])
def test_a_group_sees_its_menu_in_order_and_nothing_else(asked, group):
    there = get_snippet_models()
    expected = [
        label for label, seen_by, needs in MENU if group in seen_by and needs in (None, *there)
    ]

    assert labels(admin_menu, asked(group)) == expected


def test_administrators_also_see_the_settings(asked):
    found = labels(admin_menu, asked(is_superuser=True))

    assert found[-2:] == ["Berichte", "Einstellungen"]


@pytest.mark.parametrize("menu", [reports_menu, settings_menu, help_menu])
@pytest.mark.parametrize("group", [M, L])
def test_reports_settings_and_help_are_empty_for_those_who_cannot_use_them(asked, group, menu):
    assert labels(menu, asked(group)) == []


def test_the_report_of_translations_is_for_translators(asked):
    assert "Übersetzung" in labels(reports_menu, asked(R))
