"""The scheduled work of the square."""

from datetime import timedelta

from portal.jobs import Job

from .services import inquiries

prune_inquiries = Job("home.prune_inquiries", timedelta(hours=6), inquiries.prune)
