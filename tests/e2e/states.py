"""What the demo does not show: a shop that is open all day, applications in every state, and
pictures of which only the first file has been drawn.

Runs inside the site, before it starts: `manage.py shell -c "from tests.e2e.states import build"`.
"""

import json
from datetime import time, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from ideas.letters import status_url as idea_url
from ideas.models import Idea
from shops import services
from shops.letters import status_url
from shops.models import Application, OpeningException, ShopPage

SHOP = "laden-sonnental"
FILE = "states.json"


def build():
    """Make the rows and leave the paths of their pages in a file."""
    shop = ShopPage.objects.german().get(slug=SHOP)
    open_all_day(shop)
    slots = services.free_slots(shop=shop)[shop]
    rows = {
        "asked": services.ask_back(ask(slots[-1], "asked"), text="Brauchen Sie Strom?", by=None),
        "waiting": services.waitlist(ask(slots[-2], "waiting"), by=None),
        "declined": services.decline(ask(slots[-3], "declined"), text="Voll.", by=None),
        "confirmed": confirmed(slots[-4]),
    }
    assert {row.status for row in rows.values()} == set(Application.Status) - LEFT
    few_renditions()
    found = {name: status_url(row) for name, row in rows.items()}
    found["idea"] = idea_url(Idea.objects.filter(status=Idea.Status.SUBMITTED).first())
    paths = {name: urlsplit(url).path for name, url in found.items()}
    (Path(settings.VAR_DIR) / FILE).write_text(json.dumps(paths))


# The walks through the forms see these two.
LEFT = {Application.Status.SUBMITTED, Application.Status.WITHDRAWN}


def open_all_day(shop):
    """Whenever the tests run, and also when midnight comes meanwhile."""
    today = timezone.localdate()
    for day in (today, today + timedelta(days=1)):
        hours = {"opens": time(0, 0), "closes": time(23, 59, 59)}
        OpeningException.objects.update_or_create(shop=shop, day=day, defaults=hours)


# So many pictures get all their files; the worker would draw those of all 50 during the walks,
# which takes as long as half of them.
DRAWN = 4


def few_renditions():
    keep = DBTaskResult.objects.ready().order_by("enqueued_at").values_list("pk", flat=True)
    DBTaskResult.objects.ready().exclude(pk__in=keep[:DRAWN]).delete()


def ask(slot, name):
    days = {"first_day": slot.first_day, "last_day": slot.last_day}
    mail = f"{name}@example.org"
    return services.apply(
        slot.shop, place=slot.place, offer="Honig und Kerzen", name=name, email=mail, **days
    )


def confirmed(slot):
    days = {"first_day": slot.first_day, "last_day": slot.last_day}
    return services.accept(ask(slot, "confirmed"), place=slot.place, by=None, **days)
