"""What must hold before the portal starts."""

from django.conf import settings
from django.core.checks import Error, register


@register("database")
def sqlite_waits(app_configs=None, **kwargs):
    """On SQLite, parallel sign-ups are safe only with IMMEDIATE transactions."""
    wrong = [
        alias
        for alias, config in settings.DATABASES.items()
        if config["ENGINE"].endswith("sqlite3")
        and config.get("OPTIONS", {}).get("transaction_mode") != "IMMEDIATE"
    ]
    return [
        Error(
            f"Database {alias} is SQLite without transaction_mode IMMEDIATE.",
            id="portal.E001",
        )
        for alias in wrong
    ]
