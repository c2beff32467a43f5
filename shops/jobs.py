"""The scheduled work of shops."""

from datetime import timedelta

from portal.jobs import Job

from . import services

prune_applications = Job("shops.prune", timedelta(hours=6), services.prune)
