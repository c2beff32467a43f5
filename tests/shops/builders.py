"""Plain builders for places and applications: only what a test says is special."""

from datetime import timedelta

from django.utils import timezone

from portal.models import User, Venue
from shops import services
from shops.models import Place, Producer, ShopIndexPage, ShopPage
from tests import factories

DAY = timedelta(days=1)


def today():
    return timezone.localdate()


def monday(weeks=1):
    """The Monday in so many weeks; 0 is that of this week."""
    return today() - DAY * today().weekday() + DAY * 7 * weeks


def shop(slug="sonnental", **fields):
    """A published shop that takes applications and has no end."""
    parent = ShopIndexPage.objects.first() or factories.home().add_child(
        instance=ShopIndexPage(title="Läden", slug="laeden", locale=factories.locale())
    )
    values = {
        "title": slug.title(),
        "venue": Venue.objects.get_or_create(slug="markt", defaults={"name": "Markt"})[0],
        "quarter": factories.quarter(),
        "first_day": today() - DAY * 60,
        "locale": factories.locale(),
    } | fields
    return parent.add_child(instance=ShopPage(slug=slug, **values))


def place(of=None, *, kind="table", number=1):
    of = of or ShopPage.objects.first() or shop()
    return Place.objects.get_or_create(shop=of, kind=kind, number=number)[0]


def producer(name="Imkerei"):
    return Producer.objects.get_or_create(name=name)[0]


def application(where=None, *, weeks=1, who="ada", **fields):
    """Somebody asks for a whole week on a place."""
    where = where or place()
    values = {
        "place": where,
        "offer": "Honig",
        "name": who.title(),
        "email": f"{who}@example.org",
        "first_day": monday(weeks),
        "last_day": monday(weeks) + DAY * 6,
    } | fields
    return services.apply(where.shop, **values)


def clerk():
    return User.objects.get_or_create(email="laden@example.org")[0]


def accept(row, *, others=None, text="", **fields):
    values = {"place": row.place, "first_day": row.first_day, "last_day": row.last_day} | fields
    return services.accept(row, by=clerk(), text=text, others=others, **values)
