from django.db import migrations
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce


def fill(apps, schema_editor):
    """People know the place that stands on the page now."""
    pages = apps.get_model("events", "EventPage").objects.filter(pk=OuterRef("event"))
    place = Coalesce("venue", Subquery(pages.values("venue")[:1]))
    apps.get_model("events", "EventDate").objects.update(known_venue=place)


class Migration(migrations.Migration):
    dependencies = [("events", "0007_known_venue")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
