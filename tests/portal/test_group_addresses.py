"""Every address of every list in the admin, asked for by every group."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.snippets.models import get_snippet_models

from events import services
from events.models import PartnerFeed
from ideas.models import Idea, StatusUpdate
from portal import groups
from portal.models import (
    Inquiry,
    JobRun,
    OutgoingMail,
    Subscription,
    Topic,
    User,
    Venue,
)
from shops.models import (
    Application,
    Claim,
    OpeningException,
    Place,
    Producer,
    ShopIndexPage,
    ShopPage,
)
from tests import factories

from .test_groups import CELLS, COLUMNS, named

pytestmark = pytest.mark.django_db
# The address of each list and the right without which it stays closed.
NEEDS = {"list": "view", "add": "add", "edit": "change", "delete": "delete", "inspect": "view"}
CLOSED = (302, 403, 404)


def today():
    return timezone.localdate()


def place():
    venue = Venue.objects.create(name="Laden", slug="laden")
    index = factories.home().add_child(
        instance=ShopIndexPage(title="Läden", slug="laeden", locale=factories.locale())
    )
    fields = {"venue": venue, "quarter": factories.quarter(), "first_day": today()}
    shop = ShopPage(title="Laden", slug="laden", locale=factories.locale(), **fields)
    return Place.objects.create(shop=index.add_child(instance=shop), kind="table")


def week():
    return {"first_day": today(), "last_day": today() + timedelta(days=6)}


def claim():
    return Claim.objects.create(place=place(), kind="closed", **week())


def application():
    return Application.objects.create(
        number="L-4F7K",
        offer="Honig",
        shop=place().shop,
        name="Ada",
        phone="02402 1",
        decide_by=today(),
        submission_key="a",
        **week(),
    )


def idea():
    return Idea.objects.create(title="Eine Bank am Bach", submission_key="a")


ROWS = {
    "registration": lambda: services.register(factories.date(), name="Ada", phone="02402 1"),
    "eventdate": factories.date,
    "partnerfeed": lambda: PartnerFeed.objects.create(name="VHS", url="https://vhs.example.org/x"),
    "idea": idea,
    "statusupdate": lambda: StatusUpdate.objects.create(idea=idea(), status="open", text="Ja."),
    "producer": lambda: Producer.objects.create(name="Imkerei"),
    "place": place,
    "claim": claim,
    "application": application,
    "openingexception": lambda: OpeningException.objects.create(shop=place().shop, day=today()),
    "inquiry": lambda: Inquiry.objects.create(kind="contact", number="F-1234", text="Wann?"),
    "subscription": lambda: Subscription.objects.create(email="ada@example.org"),
    "outgoingmail": lambda: OutgoingMail.objects.create(kind="x", to="a@example.org", subject="x"),
    "jobrun": lambda: JobRun.objects.create(name="portal.prune"),
    "quarter": factories.quarter,
    "topic": lambda: Topic.objects.create(name="Garten", slug="garten"),
    "venue": lambda: Venue.objects.create(name="Markt", slug="markt"),
}
LISTS = {model: model.snippet_viewset for model in get_snippet_models()}
OPEN = [cell for cell in CELLS if cell[1] in LISTS]


def sign_in(client, *names):
    user = User.objects.create_user("jemand@example.org")
    user.groups.set(Group.objects.filter(name__in=names))
    client.force_login(user)


# The parts of an address: what no decision is called, and versions that always or never are.
PARTS = {"revision_id": "0", "revision_id_a": "earliest", "revision_id_b": "latest"}


def addresses(viewset, row):
    """Every address of this list by name; a decision is asked for by a name that is none."""
    for pattern in viewset.get_urlpatterns():
        names = pattern.pattern.regex.groupindex
        values = {name: PARTS.get(name, "keine") for name in names}
        values |= {"pk": str(row.pk)} if "pk" in names else {}
        yield pattern.name, reverse(viewset.get_url_name(pattern.name), kwargs=values)


@pytest.mark.parametrize(("group", "model", "acts"), OPEN, ids=named)
def test_an_address_opens_only_with_its_right(client, group, model, acts):
    row = ROWS[model._meta.model_name]()
    sign_in(client, group)

    found = {name: client.get(url).status_code for name, url in addresses(LISTS[model], row)}

    closed = {name for name, need in NEEDS.items() if name in found and need not in acts}
    if not acts:
        closed = set(found)
    opened = {name for name, need in NEEDS.items() if name in found and need in acts}
    assert {name for name in opened if found[name] != 200} == set()
    assert {name for name in closed if found[name] not in CLOSED} == set()


@pytest.mark.parametrize("model", LISTS, ids=named)
def test_nothing_opens_for_an_account_without_a_group(client, model):
    row = ROWS[model._meta.model_name]()
    sign_in(client)

    codes = {client.get(url).status_code for _, url in addresses(LISTS[model], row)}

    assert codes <= set(CLOSED)


@pytest.mark.parametrize(
    "decision", ["entscheiden/{}/bestaetigen/", "entscheiden/{}/absagen/"], ids=["yes", "no"]
)
@pytest.mark.parametrize("group", COLUMNS)
def test_only_the_redaktion_decides_on_sign_ups(client, group, decision):
    row = ROWS["registration"]()
    sign_in(client, group)
    url = f"/cms/snippets/events/registration/{decision.format(row.pk)}"

    code = client.get(url).status_code
    client.post(url)

    assert code == (200 if group == groups.REDAKTION else 302)
    row.refresh_from_db()
    if group != groups.REDAKTION:
        assert row.status == "held"


@pytest.mark.parametrize("group", COLUMNS)
def test_only_the_redaktion_prints_the_list_for_the_door(client, group):
    row = ROWS["eventdate"]()
    sign_in(client, group)

    code = client.get(f"/cms/snippets/events/eventdate/liste/{row.pk}/").status_code

    assert code == (200 if group == groups.REDAKTION else 302)


PAGES = ["/cms/pages/", "/cms/images/", "/cms/images/add/", "/cms/documents/"]
PAGES += ["/cms/localize/reports/translations/", "/cms/reports/aging-pages/"]
FOREIGN = ["/cms/users/", "/cms/groups/", "/cms/sites/", "/cms/redirects/", "/cms/locales/"]
FOREIGN += ["/cms/collections/", "/cms/settings/portal/sitesettings/", "/cms/workflows/list/"]


# The report of wagtail-localize pages through rows without an order.
@pytest.mark.filterwarnings("ignore:Pagination may yield")
@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("group", COLUMNS)
def test_pages_and_pictures_are_for_the_redaktion(client, group, path):
    factories.home()
    sign_in(client, group)

    if group == groups.REDAKTION:
        assert client.get(path, follow=True).status_code == 200
    else:
        assert client.get(path).status_code in CLOSED


@pytest.mark.parametrize("group", COLUMNS)
def test_the_history_names_only_rows_that_one_may_see(client, group):
    row = ROWS["registration"]()
    log(instance=row, action="wagtail.edit")
    sign_in(client, group)

    page = client.get("/cms/reports/site-history/").text

    assert (row.number in page) == (group == groups.REDAKTION)


@pytest.mark.parametrize("group", COLUMNS)
def test_a_page_is_edited_by_the_redaktion_only(client, group):
    page = factories.event()
    sign_in(client, group)

    code = client.get(f"/cms/pages/{page.pk}/edit/").status_code

    assert (code == 200) == (group == groups.REDAKTION)


@pytest.mark.parametrize("path", FOREIGN)
@pytest.mark.parametrize("group", COLUMNS)
def test_what_runs_the_portal_is_for_administrators(client, group, path):
    factories.home()
    sign_in(client, group)

    assert client.get(path).status_code in CLOSED


@pytest.mark.parametrize("path", FOREIGN)
def test_the_addresses_for_administrators_exist(admin, path):
    factories.home()

    assert admin.get(path, follow=True).status_code == 200
