"""The windows of shops: what they show, in which order, and never what is not public."""

from datetime import timedelta
from itertools import product

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override

from portal.models import Topic
from shops import cards
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("noon"), pytest.mark.indexed]


def titles(found):
    return [card.title for card in found]


def topic(name, *pages):
    row = Topic.objects.create(name=name, slug=name.lower())
    for page in pages:
        page.topics.add(row)
        page.save()
    return row


def test_an_open_shop_says_until_when():
    factories.shop()
    (card,) = cards.open_now()

    assert card.when_text == "heute 10–18 Uhr, noch 6 Stunden"
    assert str(card.state.word) == "jetzt geöffnet"
    assert card.meta == ("Ladenlokal Steinweg", "Steinweg 1, 52222 Stolberg", "bis 6. Mai")


def test_when_none_is_open_the_next_ones_come_in_order():
    factories.shop("morgen", title="Morgen", hours=factories.hours("09:00", "10:00"))
    factories.shop("abend", title="Abend", hours=factories.hours("17:00", "20:00"))
    first, second = cards.open_now()

    assert first.when_text == "öffnet heute um 17 Uhr"
    assert second.when_text == "öffnet morgen um 9 Uhr"


def test_an_open_shop_leaves_out_those_that_are_closed():
    factories.shop("offen", title="Offen")
    factories.shop("abend", title="Abend", hours=factories.hours("17:00", "20:00"))

    assert titles(cards.open_now()) == ["Offen"]
    assert titles(cards.shops()) == ["Offen", "Abend"]


def test_a_quarter_has_its_own_shops_and_producers():
    far = factories.quarter("muensterbusch")
    factories.shop("hier", title="Hier")
    factories.shop("dort", title="Dort", quarter=far)
    factories.producer_page(title="Seife", quarter=far)

    assert titles(cards.open_now(far)) == ["Dort"]
    assert titles(cards.producers(far)) == ["Seife"]
    assert cards.producers(factories.quarter()) == []


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "heute letzter Tag"), (1, "noch 1 Tag"), (12, "noch 12 Tage"), (61, "bis 4. Mai")],
)
def test_a_shop_tells_how_long_it_stays(days, words):
    factories.shop(last_day=timezone.localdate() + timedelta(days=days))

    assert words in cards.shops()[0].meta


def test_a_shop_to_come_is_announced_and_a_past_one_is_not():
    today = timezone.localdate()
    factories.shop("bald", title="Bald", first_day=today + timedelta(days=3))
    factories.shop("war", title="War", last_day=today - timedelta(days=1))
    (card,) = cards.shops()

    assert card.title == "Bald"
    assert str(card.state.word) == "eröffnet bald"
    assert card.when_text == "öffnet am Sa., 7. März um 10 Uhr"


def test_a_producer_says_where_it_is_found_next():
    place = factories.place(factories.shop())
    now, later, never = (
        factories.producer_page(name.lower(), title=name) for name in ("Honig", "Seife", "Wolle")
    )
    today = timezone.localdate()
    factories.claim(place, now.producer, today, today + timedelta(days=2))
    factories.claim(place, later.producer, today + timedelta(days=9))
    factories.claim(place, never.producer, today - timedelta(days=1))
    found = {card.title: card.when_text for card in cards.producers()}

    assert found == {
        "Honig": "jetzt bis 6. März: Laden Sonnental",
        "Seife": "ab 13. März: Laden Sonnental",
        "Wolle": "",
    }


def test_a_released_claim_is_nowhere_to_be_found():
    page = factories.producer_page()
    claim = factories.claim(factories.place(factories.shop()), page.producer)
    claim.released_at = timezone.now()
    claim.save()

    assert cards.producers()[0].when_text == ""


def test_search_finds_shops_and_producers_with_their_count():
    factories.shop("honigladen", title="Der Honigladen")
    factories.producer_page(title="Imkerei", summary="Honig aus Breinig.")
    found, count = cards.search_producers("Honig", 5)

    assert titles(found) == ["Imkerei"]
    assert count == 1
    assert cards.search_shops("Honigladen", 0) == ([], 1)
    assert cards.search_shops("!!", 5) == ([], 0)


def test_a_topic_gathers_shops_and_producers():
    honey = topic("Honig", factories.shop(), factories.producer_page(title="Imkerei"))
    factories.producer_page("seife", title="Seife")

    assert titles(cards.about(honey)) == ["Laden Sonnental", "Imkerei"]
    assert "Honig" in cards.about(honey)[0].meta


def test_the_digest_tells_of_new_shops_only():
    today = timezone.localdate()
    factories.shop("neu", title="Neu", first_day=today - timedelta(days=2))
    factories.shop("bald", title="Bald", first_day=today + timedelta(days=20))
    factories.shop("alt", title="Alt", first_day=today - timedelta(days=20))
    quarter = factories.quarter("muensterbusch")

    assert titles(cards.digest([], [], None, 10)) == ["Neu", "Bald"]
    assert cards.digest([quarter], [], None, 10) == []
    assert cards.digest([], [], timezone.now(), 10) == []
    later = cards.digest([], [], timezone.now() - timedelta(hours=1), 10)
    assert titles(later) == ["Neu", "Bald"]


def test_a_translation_lends_its_words_and_nothing_else():
    shop = factories.shop()
    copy = shop.copy_for_translation(factories.locale("tr"), copy_parents=True)
    copy.title, copy.hours = "Dükkân", []
    copy.save_revision().publish()
    factories.shop("zwei", title="Zwei")
    with override("tr"):
        found = {card.title: card for card in cards.shops()}

    assert set(found) == {"Dükkân", "Zwei"}
    assert found["Dükkân"].lang == ""
    assert found["Zwei"].lang == "de"
    assert "10:00–18:00" in found["Dükkân"].when_text


@pytest.mark.parametrize("fault", ["unpublished", "private", "private above"])
def test_what_is_not_public_is_in_no_window(fault):
    shop, page = factories.shop(), factories.producer_page()
    honey = topic("Honig", shop, page)
    for row in (shop, page):
        if fault == "unpublished":
            row.unpublish()
        else:
            place = row if fault == "private" else row.get_parent()
            place.view_restrictions.create(restriction_type="login")

    assert cards.open_now() == cards.shops() == cards.producers() == cards.about(honey) == []
    assert cards.search_shops("Laden", 5) == ([], 0)
    assert cards.search_producers("Imkerei", 5) == ([], 0)
    assert cards.digest([], [], None, 5) == []


WINDOWS = {
    "open_now": lambda: cards.open_now(limit=20),
    "shops": lambda: cards.shops(limit=20),
    "producers": lambda: cards.producers(limit=20),
    "search_shops": lambda: cards.search_shops("Laden", 20),
    "search_producers": lambda: cards.search_producers("Imkerei", 20),
    "digest": lambda: cards.digest([], [], timezone.now() - timedelta(days=1), 20),
}


def costs():
    """The queries of each window in German and in a language without translations."""
    found = {}
    for language, name in product(["de", "tr"], WINDOWS):
        with override(language):
            WINDOWS[name]()
            with CaptureQueriesContext(connection) as captured:
                WINDOWS[name]()
        found[name, language] = len(captured)
    return found


def test_ten_times_the_rows_cost_the_same_queries():
    image = factories.image()

    def more(number):
        shop = factories.shop(f"laden-{number}", picture=image)
        page = factories.producer_page(f"imkerei-{number}", picture=image)
        factories.claim(factories.place(shop), page.producer)

    more(0)
    few = costs()
    for number in range(1, 10):
        more(number)

    assert costs() == few
    assert max(few.values()) <= 12
