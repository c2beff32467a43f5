import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from shops import figures, services, waiting
from shops.models import Claim, ClaimedDay, OpeningException, Place, Producer, ShopPage
from tests.shops import builders

pytestmark = pytest.mark.django_db
SHOPS = "/cms/snippets/shops/"
CLAIMS = f"{SHOPS}claim/"


def claim(place, **changes):
    return {
        "kind": "selling",
        "place": place.pk,
        "producer": builders.producer().pk,
        "first_day": builders.monday().isoformat(),
        "last_day": (builders.monday() + builders.DAY).isoformat(),
        "note": "",
    } | changes


def test_a_place_is_given_through_the_services(office):
    assert office.get(f"{CLAIMS}add/").status_code == 200

    answer = office.post(f"{CLAIMS}add/", claim(builders.place()))

    assert answer.status_code == 302
    assert ClaimedDay.objects.count() == 2
    assert services.check_claims() == []


def test_a_whole_shop_is_closed_at_once(office):
    place = builders.place()
    builders.place(number=2)

    office.post(f"{CLAIMS}add/", claim(place, kind="closed", producer="", whole_shop="on"))

    assert Claim.objects.filter(kind="closed").count() == 2


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"producer": ""}, "Wählen Sie, wer dort verkauft."),
        ({"whole_shop": "on"}, "Das geht nur beim Schließen."),
        ({"last_day": "2020-01-01"}, "Das Enddatum liegt vor dem Anfang."),
        (
            {"first_day": f"{builders.today() - builders.DAY * 100}"},
            "An diesen Tagen gibt es den Laden nicht.",
        ),
        ({"last_day": "2099-01-01"}, "Das ist länger als ein Jahr."),
    ],
)
def test_what_cannot_be_is_said_in_the_form(office, changes, sentence):
    answer = office.post(f"{CLAIMS}add/", claim(builders.place(), **changes))

    assert sentence in answer.text
    assert not Claim.objects.exists()


def test_a_second_holder_is_refused_with_the_days(office):
    place = builders.place()
    office.post(f"{CLAIMS}add/", claim(place))

    answer = office.post(f"{CLAIMS}add/", claim(place))

    assert "ist an diesen Tagen schon vergeben" in answer.text
    assert Claim.objects.count() == 1


def test_giving_back_is_asked_once_and_frees(office):
    row = builders.accept(builders.application()).claims.get()
    page = office.get(f"{CLAIMS}freigeben/{row.pk}/").text
    before = ClaimedDay.objects.count()
    office.post(f"{CLAIMS}freigeben/{row.pk}/", {"text": "Wasserschaden."})
    after = office.get(f"{CLAIMS}freigeben/{row.pk}/").text

    assert "bekommt eine Mail" in page
    assert before == 7
    assert not ClaimedDay.objects.exists()
    assert "schon freigegeben" in after


def test_places_and_claims_are_opened_from_their_lists(office):
    place = builders.place()
    office.post(f"{CLAIMS}add/", claim(place))
    row = Claim.objects.get()

    places, claims = office.get(f"{SHOPS}place/"), office.get(CLAIMS)

    assert f"{SHOPS}place/edit/{place.pk}/" in places.text
    assert f"{CLAIMS}edit/{row.pk}/" in claims.text
    assert reverse("wagtailsnippets_shops_claim:release", args=[row.pk]) in claims.text


def test_only_the_note_of_a_claim_is_changed(office):
    row = builders.accept(builders.application()).claims.get()

    office.post(f"{CLAIMS}edit/{row.pk}/", {"note": "Tür", "last_day": "2099-01-01"})

    fresh = Claim.objects.get()
    assert (fresh.note, fresh.last_day) == ("Tür", row.last_day)


@pytest.mark.parametrize("name", ["claim", "place", "openingexception", "producer"])
def test_lists_files_and_rows_can_be_read(office, name):
    row = builders.accept(builders.application()).claims.get()
    day = OpeningException.objects.create(shop=row.place.shop, day=builders.today())
    keys = {"claim": row, "place": row.place, "openingexception": day, "producer": row.producer}

    assert office.get(f"{SHOPS}{name}/").status_code == 200
    assert office.get(f"{SHOPS}{name}/?shop={row.place.shop_id}").status_code == 200
    assert office.get(f"{SHOPS}{name}/inspect/{keys[name].pk}/").status_code == 200
    assert office.get(f"{SHOPS}{name}/edit/{keys[name].pk}/").status_code == 200


def test_a_file_of_producers_holds_no_contact(office):
    builders.accept(builders.application(phone="02402 12345"))
    answer = office.get(f"{SHOPS}producer/?export=csv")
    text = b"".join(answer.streaming_content).decode()

    assert "Honig" in text
    assert "ada@example.org" not in text
    assert "02402" not in text


def test_a_place_and_an_exception_are_added(office):
    shop = builders.shop()
    office.post(f"{SHOPS}place/add/", {"shop": shop.pk, "kind": "shelf", "number": 3, "note": ""})
    day = {"shop": shop.pk, "day": builders.today().isoformat(), "reason": "Fest"}
    office.post(f"{SHOPS}openingexception/add/", day)

    assert Place.objects.get().label == "Regal 3"
    assert OpeningException.objects.get().reason == "Fest"


@pytest.mark.parametrize(
    ("opens", "closes"), [("10:00", ""), ("", "18:00"), ("18:00", "10:00"), ("10:00", "10:00")]
)
def test_an_exception_has_both_times_in_order_or_none(office, opens, closes):
    shop, day = builders.shop(), builders.today()
    data = {"shop": shop.pk, "day": day.isoformat(), "opens": opens, "closes": closes}
    answer = office.post(f"{SHOPS}openingexception/add/", data)

    assert "Die Zeit zum Schließen muss nach der zum Öffnen liegen." in answer.text
    assert not OpeningException.objects.exists()
    with pytest.raises(IntegrityError), transaction.atomic():
        OpeningException.objects.create(
            shop=shop, day=day, opens=opens or None, closes=closes or None
        )


def test_a_place_with_claims_stays_in_its_shop(office):
    row = builders.accept(builders.application()).place
    other = builders.shop("anders")
    data = {"shop": other.pk, "kind": "table", "number": 1, "note": ""}

    answer = office.post(f"{SHOPS}place/edit/{row.pk}/", data)

    assert "bleibt in seinem Laden" in answer.text
    assert Place.objects.get().shop_id == row.shop_id


def test_the_redaktion_reads_places_and_changes_only_hours(staff):
    row = builders.accept(builders.application()).claims.get()
    for name in ("claim", "place", "producer", "openingexception"):
        assert staff.get(f"{SHOPS}{name}/").status_code == 200

    assert staff.get(f"{CLAIMS}add/").status_code == 302
    assert staff.get(f"{SHOPS}place/add/").status_code == 302
    assert staff.get(f"{SHOPS}openingexception/add/").status_code == 200
    staff.post(f"{CLAIMS}freigeben/{row.pk}/")
    assert ClaimedDay.objects.count() == 7
    assert "freigeben/" not in staff.get(CLAIMS).text


def test_a_shop_with_places_is_not_deleted(admin):
    page = builders.place().shop

    one = admin.post(f"/cms/pages/{page.pk}/delete/", follow=True)
    admin.post(f"/cms/bulk/wagtailcore/page/delete/?id={page.pk}&next=/cms/")
    admin.post(f"/cms/pages/{page.get_parent().pk}/delete/")

    assert "kann nicht gelöscht werden" in one.text
    assert ShopPage.objects.filter(pk=page.pk).exists()


def test_a_shop_without_places_is_deleted(admin):
    page = builders.shop()

    admin.post(f"/cms/pages/{page.pk}/delete/")

    assert not ShopPage.objects.exists()


# --- The desk -----------------------------------------------------------------------------


def test_the_desk_sees_what_waits_with_a_warning_about_clashes():
    row, bo = builders.application(), builders.application(who="bo")
    builders.application(who="cem", weeks=3)
    services.waitlist(bo, by=builders.clerk())
    (queue,) = waiting.queues()

    first, last = queue.rows
    assert (queue.count, first.title, first.due) == (2, "Honig", row.decide_by)
    assert first.warning == "1 andere Anfrage will diese Tage."
    assert last.warning == ""
    assert [act.label for act in first.acts][:2] == ["Zusagen", "Auf die Warteliste"]


def test_the_desk_says_when_a_place_is_gone():
    row = builders.application()
    services.close(row.place, first_day=row.first_day, last_day=row.first_day)

    assert waiting.queues()[0].rows[0].warning == "Der Platz ist schon vergeben."


def test_the_desk_has_an_empty_queue():
    (queue,) = waiting.queues()

    assert (queue.rows, queue.count) == ((), 0)


def test_occupancy_counts_places_and_wishes_by_week():
    place = builders.place()
    builders.place(number=2)
    builders.accept(builders.application(place, weeks=1))
    builders.application(place, who="bo", weeks=2)
    builders.shop("spaeter", first_day=builders.monday(3))
    found = figures.occupancy()

    row, later = found.rows
    cells = [(cell.taken, cell.total, cell.asked) for cell in row.cells]
    assert len(found.weeks) == 8
    assert cells[:4] == [(0, 2, 0), (1, 2, 0), (0, 2, 1), (0, 2, 0)]
    assert [cell.total for cell in later.cells[:3]] == [0, 0, 0]
    assert f"?shop={place.shop_id}" in row.url


def test_desk_and_figures_cost_the_same_at_any_size(django_assert_max_num_queries):
    def count():
        with django_assert_max_num_queries(12) as caught:
            waiting.queues()
            figures.occupancy()
        return len(caught)

    builders.application()
    few = count()
    for number in range(4):
        place = builders.place(builders.shop(f"laden-{number}"))
        builders.application(place, who=f"p{number}")
        builders.accept(builders.application(place, who=f"q{number}", weeks=2))

    assert count() == few
    assert Producer.objects.count() == 4
