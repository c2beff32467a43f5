"""Answers that belong to no area: health, refusals, errors."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse, HttpResponseServerError
from django.shortcuts import render
from django.template import loader
from django.views.decorators.cache import never_cache


@never_cache
def healthz(request):
    """The process answers."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
def readyz(request):
    """The database answers and knows all migrations; 503 otherwise, without details."""
    try:
        executor = MigrationExecutor(connection)
        ready = not executor.migration_plan(executor.loader.graph.leaf_nodes())
    except Exception:
        ready = False
    if ready:
        return HttpResponse("ready", content_type="text/plain")
    return HttpResponse("not ready", content_type="text/plain", status=503)


def csrf_failure(request, reason=""):
    return render(request, "403.html", {"stale": True}, status=403)


def server_error(request):
    """A static page in all languages: no database, no context."""
    return HttpResponseServerError(loader.get_template("500.html").render())
