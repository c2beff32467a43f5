"""The scheduled work of the idea board."""

from datetime import timedelta

from portal.jobs import Job

from . import services

prune_ideas = Job("ideas.prune", timedelta(hours=6), services.prune)
