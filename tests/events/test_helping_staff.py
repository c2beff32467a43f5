import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from events import paper, services
from events.models import Registration
from events.models.help_blocks import ShiftBlock
from events.staff.helping import wanted
from tests.events import helping
from tests.events.helping import COFFEE, LADDER, SETUP

pytestmark = pytest.mark.django_db
LIST = "/cms/snippets/events/registration/"
DATES = "/cms/snippets/events/eventdate/"


@pytest.fixture
def date(db):
    return helping.date(capacity=3)


@pytest.fixture
def ada(date):
    helps = {SETUP: 1, LADDER: 2}
    return services.register(date, name="Ada", email="ada@example.org", party_size=0, helps=helps)


def test_date_and_paper_and_sign_up_and_export_say_who_helps(staff, ada):
    date = staff.get(f"{DATES}inspect/{ada.date_id}/").text
    sheet = paper.sign_in_list(ada.date, [], wanted(ada.date)).data
    sign_up = staff.get(f"{LIST}inspect/{ada.pk}/").text
    export = b"".join(staff.get(LIST + "?export=csv").streaming_content).decode()

    assert "Ada (2)" in date
    assert "Ada (2)" in [row["who"] for row in sheet["help"]]
    assert "ada@" not in str(sheet)
    assert "Hilfe eintragen" in sign_up
    for text in (sign_up, export):
        assert "Aufbau, 12–14 Uhr; 2 × Leiter" in text


def test_help_by_phone_is_written_down_after_the_sign_up(staff, date):
    entry = {"date": date.pk, "name": "Bo", "party_size": 0, "source": "phone", "language": "de"}
    form = staff.post(LIST + "add/", entry).url
    answer = staff.post(form, {COFFEE: "1", LADDER: "1"})

    row = Registration.objects.get()
    assert form == f"{LIST}hilfe/{row.pk}/"
    assert answer.status_code == 302
    assert row.promised == "Kaffee, 13:30–16 Uhr; 1 × Leiter"
    assert "0 heißt: hilft nur mit." in staff.get(LIST + "add/").text


def test_what_is_too_much_is_said_in_the_form(staff, ada):
    answer = staff.post(f"{LIST}hilfe/{ada.pk}/", {SETUP: "1", COFFEE: "1"})

    assert "zur gleichen Zeit" in answer.text
    assert ada.promised == "Aufbau, 12–14 Uhr; 2 × Leiter"


def test_the_plan_wants_no_more_at_least_than_at_most():
    block = ShiftBlock()
    raw = helping.shift(SETUP, "Aufbau", "12:00", "14:00", 1, least=2)["value"]
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(block.to_python(raw))

    assert "least" in caught.value.block_errors


def test_the_desk_says_that_helpers_lack(staff):
    helping.date(days=2)

    assert "es fehlen Helfende: 1" in staff.get("/cms/").text
