"""Loads the demo content; a second run adds nothing."""

from django.core.management.base import BaseCommand
from tqdm import tqdm

from events.demo import load as events
from home.demo import load as home
from home.demo.campaigns import load as campaigns
from ideas.demo import load as ideas
from portal.demo import load as portal
from shops.demo import applications
from shops.demo import load as shops


class Command(BaseCommand):
    help = "Lädt die Beispielinhalte. Zweimal schadet nicht."

    def handle(self, *args, **options):
        state = {}
        with tqdm(self.steps(), unit="Schritt", leave=False) as bar:
            for name, step in bar:
                bar.set_description(f"Beispielinhalte: {name}")
                step(state)
        self.stdout.write("Beispielinhalte sind da.")

    def steps(self):
        """What is loaded, in order: what others stand on comes first."""
        return [
            ("Sprachen", lambda state: portal.locales()),
            ("Viertel", lambda state: portal.quarters()),
            ("Themen", lambda state: portal.topics()),
            ("Orte", lambda state: portal.venues()),
            ("Angaben zum Portal", lambda state: portal.site_settings()),
            ("Bilder", _pictures),
            ("Startseite", _start),
            (
                "Seiten",
                lambda state: home.standard_pages(state["home"], state["pictures"]),
            ),
            ("Aktionen", _actions),
            ("Ideen", _ideas),
            ("Läden", _shops),
            ("Bildgeschichten", _campaigns),
            (
                "Übersetzung der Startseite",
                lambda state: home.translations(state["home"]),
            ),
            (
                "Übersetzung der Aktionen",
                lambda state: events.translations(state["index"]),
            ),
            (
                "Übersetzung der Ideentafel",
                lambda state: ideas.translations(state["ideas"]),
            ),
            (
                "Übersetzung der Läden",
                lambda state: shops.translations(state["shops"]),
            ),
            (
                "Übersetzung der Bildgeschichten",
                lambda state: campaigns.translations(state["campaigns"], state["pictures"]),
            ),
        ]


def _pictures(state):
    state["pictures"] = home.pictures()


def _start(state):
    state["home"] = home.start(state["pictures"])


def _actions(state):
    state["index"] = events.index(state["home"])
    events.actions(state["index"], state["pictures"])


def _ideas(state):
    state["ideas"] = ideas.index(state["home"])
    ideas.ideas()


def _shops(state):
    state["shops"] = shops.overviews(state["home"])
    shops.producers(state["shops"]["handgemacht"], state["pictures"])
    shops.shops(state["shops"]["laeden"], state["pictures"])
    applications.applications()


def _campaigns(state):
    state["campaigns"] = campaigns.campaigns(state["home"], state["pictures"])
