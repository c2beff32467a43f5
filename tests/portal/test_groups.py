"""Who may do what with which rows: the whole table, by group and model."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from wagtail.models import Page, Task, Workflow
from wagtail.permissions import policy_registry
from wagtail.snippets.models import get_snippet_models

from events.models import EventDate, PartnerFeed, Registration
from ideas.models import Idea, StatusUpdate, Support
from portal import groups
from portal.models import (
    Draft,
    Inquiry,
    JobRun,
    OutgoingMail,
    PortalDocument,
    PortalImage,
    Quarter,
    SiteSettings,
    Subscription,
    Token,
    Topic,
    User,
    Venue,
)
from shops.models import (
    Application,
    ApplicationUpdate,
    Claim,
    ClaimedDay,
    OpeningException,
    Place,
    Producer,
)
from tests import factories

pytestmark = pytest.mark.django_db
ACTS = ("view", "add", "change", "delete")
# By group: v view, a add, c change, d delete; "" nothing, not even to know that they exist.
COLUMNS = (groups.REDAKTION, groups.MODERATION, groups.LADENBUERO)
TABLE = {
    Registration: ("vac", "", ""),
    EventDate: ("v", "", ""),
    PartnerFeed: ("vac", "", ""),
    Idea: ("v", "vac", ""),
    StatusUpdate: ("", "v", ""),
    Support: ("", "", ""),
    Producer: ("v", "", "vac"),
    Place: ("v", "", "vac"),
    Claim: ("v", "", "vac"),
    ClaimedDay: ("", "", ""),
    Application: ("", "", "vac"),
    ApplicationUpdate: ("", "", ""),
    OpeningException: ("vacd", "", "vacd"),
    Inquiry: ("vc", "", ""),
    Subscription: ("vd", "", ""),
    OutgoingMail: ("v", "", ""),
    JobRun: ("", "", ""),
    Quarter: ("vc", "", ""),
    Topic: ("vac", "", ""),
    Venue: ("vac", "", "vac"),
    User: ("", "", ""),
    Group: ("", "", ""),
    SiteSettings: ("", "", ""),
    Token: ("", "", ""),
    Draft: ("", "", ""),
}
CELLS = [
    (group, model, {act for act in ACTS if act[0] in row[column]})
    for model, row in TABLE.items()
    for column, group in enumerate(COLUMNS)
]


def named(value):
    return getattr(value, "__name__", None) or (value if isinstance(value, str) else "")


def member(*names):
    user = User.objects.create_user("jemand@example.org")
    user.groups.set(Group.objects.filter(name__in=names))
    return user


@pytest.mark.parametrize(("group", "model", "acts"), CELLS, ids=named)
def test_a_group_may_do_what_the_table_says_and_no_more(group, model, acts):
    user = member(group)
    policy = policy_registry.get_by_type(model)

    assert {act for act in ACTS if policy.user_has_permission(user, act)} == acts


@pytest.mark.parametrize("model", TABLE, ids=named)
def test_an_account_without_a_group_may_nothing(model):
    policy = policy_registry.get_by_type(model)

    assert not policy.user_has_any_permission(member(), ACTS)


def test_every_list_of_the_admin_stands_in_the_table():
    assert set(get_snippet_models()) <= set(TABLE)


@pytest.mark.parametrize("model", [PortalImage, PortalDocument], ids=named)
@pytest.mark.parametrize("group", COLUMNS)
def test_only_the_redaktion_adds_and_changes_files(group, model):
    policy = policy_registry.get_by_type(model)

    user = member(group)

    allowed = [policy.user_has_permission(user, act) for act in ("add", "change")]
    assert allowed == [group == groups.REDAKTION] * 2


@pytest.mark.parametrize("group", COLUMNS)
def test_only_the_redaktion_publishes_pages_and_nobody_locks_them(group):
    pages = factories.event().permissions_for_user(member(group))
    own = group == groups.REDAKTION

    assert (pages.can_edit(), pages.can_publish(), pages.can_lock()) == (own, own, False)


def test_equipping_twice_changes_nothing_and_keeps_what_was_added():
    group = Group.objects.get(name=groups.REDAKTION)
    last = list(apps.get_app_configs())[-1]
    count = group.permissions.count()
    rights = group.page_permissions.count()

    groups.equip(last)

    assert group.permissions.count() == count
    assert group.page_permissions.count() == rights == 3


def test_an_emptied_database_can_be_equipped():
    Group.objects.all().delete()
    Page.objects.all().delete()

    groups.equip(list(apps.get_app_configs())[-1])

    assert Group.objects.get(name=groups.REDAKTION).permissions.exists()


def test_the_first_workflow_has_a_german_name():
    assert Workflow.objects.get().name == Task.objects.get().name == "Freigabe"
