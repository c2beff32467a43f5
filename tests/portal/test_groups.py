import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from wagtail.models import Page
from wagtail.permissions import policy_registry

from events.models import EventDate, Registration
from portal import groups
from portal.models import (
    Inquiry,
    JobRun,
    OutgoingMail,
    PortalDocument,
    PortalImage,
    Quarter,
    SiteSettings,
    Subscription,
    Topic,
    User,
    Venue,
)
from shops.models import Producer
from tests import factories

pytestmark = pytest.mark.django_db
ACTS = ("view", "add", "change", "delete")
REDAKTION = {
    Registration: {"view", "add", "change"},
    EventDate: {"view"},
    Producer: {"view"},
    Inquiry: {"view", "change"},
    Subscription: {"view", "delete"},
    OutgoingMail: {"view"},
    JobRun: set(),
    Quarter: {"view", "change"},
    Topic: {"view", "add", "change"},
    Venue: {"view", "add", "change"},
    User: set(),
    Group: set(),
    SiteSettings: set(),
}


def member(*names):
    user = User.objects.create_user("redaktion@example.org")
    user.groups.set(Group.objects.filter(name__in=names))
    return user


@pytest.mark.parametrize("model", REDAKTION, ids=lambda model: model.__name__)
def test_what_the_redaktion_may_do(model):
    user = member(groups.REDAKTION)
    policy = policy_registry.get_by_type(model)

    allowed = {act for act in ACTS if policy.user_has_permission(user, act)}

    assert allowed == REDAKTION[model]


@pytest.mark.parametrize("model", REDAKTION, ids=lambda model: model.__name__)
def test_an_account_without_a_group_may_nothing(model):
    policy = policy_registry.get_by_type(model)

    assert not policy.user_has_any_permission(member(), ACTS)


@pytest.mark.parametrize("model", [PortalImage, PortalDocument])
def test_the_redaktion_adds_and_changes_files(model):
    policy = policy_registry.get_by_type(model)

    user = member(groups.REDAKTION)

    assert policy.user_has_permission(user, "add")
    assert policy.user_has_permission(user, "change")


def test_the_redaktion_publishes_pages():
    pages = factories.event().permissions_for_user(member(groups.REDAKTION))

    assert (pages.can_edit(), pages.can_publish(), pages.can_lock()) == (
        True,
        True,
        False,
    )


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
