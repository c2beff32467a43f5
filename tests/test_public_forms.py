"""What every public form owes: a sentence at the field and on top, nothing lost, one row."""

from datetime import timedelta
from html import escape

import pytest
import time_machine
from django.utils import timezone

from events.models import EventDate
from portal import spam
from portal.models import OutgoingMail

from .public_forms import FORMS

pytestmark = pytest.mark.django_db
FREE = {
    "HTML": "<script>alert(1)</script>",
    "emoji": "Danke 👩‍👩‍👧 🎉",
    "right to left": "\u200fمرحبا، متى تفتحون؟",
    "override": "\u202egro.live\u202c",
    "SQL": "'); DROP TABLE portal_inquiry; --",
    "template": "{{ settings.SECRET_KEY }} {% load x %} %(name)s",
}
# All that a form sends beside what a person typed.
HIDDEN = {"key": "once", "website": ""}
# Forms whose right answers leave a row; a wrong code never does.
LEAVING = [name for name in FORMS if name != "code"]


class Sender:
    """One form in one browser."""

    def __init__(self, client, row):
        self.client, self.row = client, row
        self.path, known = row.place()
        self.answers = row.answers | known | HIDDEN
        self.before = row.count()

    def post(self, answers=None, **headers):
        data = self.answers if answers is None else answers
        return self.client.post(self.path, data, headers=headers)

    def to_the_end(self, answers=None):
        """Send it, and press the button of the check page where there is one."""
        answer = self.post(answers)
        if answer.status_code == 302 and "/pruefen/" in answer.url:
            answer = self.client.post(answer.url)
        return answer

    @property
    def new(self):
        return self.row.count() - self.before


@pytest.fixture
def sender(client, request):
    return Sender(client, FORMS[request.param])


def each_form(names=tuple(FORMS)):
    return pytest.mark.parametrize("sender", names, indirect=True)


def each_value(attribute):
    """Every form with every field of `long` or `wrong`."""
    rows = [(name, key) for name, row in FORMS.items() for key in getattr(row, attribute)]
    return pytest.mark.parametrize(("sender", "key"), rows, indirect=["sender"])


def refused_at(answer, *names):
    """Whether the page counts the mistakes, and each of these fields has the summary's words."""
    html = answer.text
    summary = html.partition('class="error-summary"')[2].partition("</ul>")[0]
    assert answer.status_code == 200
    assert "<title>Fehler:" in html
    for name in names:
        mistake = answer.context["form"].errors[name][0]
        assert f'id="id_{name}_error"' in html, name
        assert f'href="#id_{name}' in summary, name
        assert html.count(escape(str(mistake))) >= 2, name
    return True


@each_form()
def test_nothing_at_all_is_answered_at_each_field(sender):
    assert refused_at(sender.post({}), *sender.row.empty)
    assert sender.new == 0


@each_form()
def test_only_spaces_are_nothing(sender):
    answers = dict.fromkeys(sender.row.answers, "  \t ")

    assert refused_at(sender.post(answers), *sender.row.empty[:1])
    assert sender.new == 0


@each_value("long")
def test_too_much_is_refused_and_kept(sender, key):
    value = sender.row.long[key]
    answer = sender.post(sender.answers | {key: value})

    assert refused_at(answer, key)
    assert kept(answer, key, value)
    assert sender.new == 0


@each_value("wrong")
def test_the_wrong_kind_is_refused_and_kept(sender, key):
    value = sender.row.wrong[key]
    answer = sender.post(sender.answers | {key: value})

    assert refused_at(answer, key)
    assert kept(answer, key, value)
    assert sender.new == 0


def kept(answer, key, value):
    """Whether the page gives back what was typed; a choice that does not exist cannot stay."""
    field = answer.context["form"].fields[key]
    return hasattr(field, "choices") or escape(value) in answer.text


@each_form([name for name in FORMS if FORMS[name].free])
@pytest.mark.parametrize("text", FREE.values(), ids=FREE)
def test_any_text_is_kept_to_the_letter_and_shown_as_text(sender, text):
    answers = sender.answers | {sender.row.free: text}
    wrong = sender.post(answers | {"email": "ada@"})
    done = sender.to_the_end(answers)

    assert escape(text) in wrong.text
    assert "<script>alert" not in wrong.text
    assert done.status_code == 302
    assert sender.new == 1
    assert getattr(sender.row.rows.objects.latest("pk"), sender.row.free) == text


@each_form(LEAVING)
def test_a_right_form_sent_twice_is_one_row_and_at_most_one_mail(sender):
    first, second = sender.to_the_end(), sender.to_the_end()

    assert (first.status_code, second.status_code) == (302, 302)
    assert sender.new == 1
    assert OutgoingMail.objects.count() <= 1


@each_form(LEAVING)
@pytest.mark.parametrize("stamp", ["old", "", "forged", "\x00" * 20, "x" * 201])
def test_a_page_that_was_open_for_weeks_or_has_no_stamp_loses_nothing(sender, stamp):
    if stamp == "old":
        with time_machine.travel(timezone.now() - timedelta(days=30)):
            stamp = spam.stamp()
    answer = sender.to_the_end(sender.answers | {"stamp": stamp})

    assert answer.status_code == 302 or refused_at(answer)
    assert sender.new == (1 if answer.status_code == 302 else 0)


@each_form()
@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Referer": "https://evil.example/testserver/"},
    ],
    ids=str,
)
def test_a_foreign_site_sends_nothing(sender, headers):
    answer = sender.post(**headers)

    assert answer.status_code == 403
    assert "fremden Seite" in answer.text
    assert sender.new == 0


@each_form()
def test_files_lists_and_fields_that_nobody_asked_for_are_no_error(sender):
    odd = {"id": "1", "status": "confirmed", "is_staff": "on", "__proto__": "x", "": "x"}
    doubled = {key: [value, value] for key, value in sender.row.wrong.items()}

    assert sender.post(sender.answers | odd | doubled).status_code == 200
    assert sender.new == 0


@each_form(LEAVING)
def test_no_form_leaves_a_cookie(sender):
    sender.client.get(sender.path)
    sender.to_the_end()

    assert not sender.client.cookies


@each_form(["sign-up"])
def test_a_date_that_closed_while_the_page_was_open_says_so(sender):
    EventDate.objects.update(status="cancelled")
    answer = sender.post()

    assert answer.status_code == 200
    assert "Die Anmeldung ist vorbei." in answer.text
    assert "error-summary" not in answer.text
    assert sender.new == 0


@each_form(["sign-up"])
def test_a_date_that_closed_while_the_check_page_was_open_says_so(sender):
    check = sender.post().url
    EventDate.objects.update(status="cancelled")
    answer = sender.client.post(check)

    assert answer.status_code == 200
    assert answer.context["refused"]
    assert str(answer.context["refused"]) in answer.text
    assert sender.new == 0
