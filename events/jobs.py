"""The scheduled work of actions."""

from datetime import timedelta

from portal.jobs import Job

from . import services
from .services import importing

fetch_feeds = Job("events.fetch_feeds", timedelta(hours=1), importing.run_all)
release_holds = Job("events.release_holds", timedelta(minutes=1), services.release_holds)
remind = Job("events.remind", timedelta(minutes=15), services.remind)
prune_registrations = Job("events.prune", timedelta(hours=6), services.prune)
tell_of_lack = Job("events.tell_of_lack", timedelta(hours=1), services.tell_of_lack)
plan_ahead = Job("events.plan_ahead", timedelta(days=1), services.plan_ahead)
