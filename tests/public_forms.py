"""Every form that anyone may send, as rows of one table; a new form is one more row."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Model

from events.models import Registration
from home.services import my_entries
from portal import drafts
from portal.models import Draft, Inquiry
from portal.subscriptions import KIND as NEWSLETTER

from . import factories


@dataclass(frozen=True, kw_only=True)
class PublicForm:
    """A form and what it must not take.

    place: makes what the form needs and returns its address and the answers that only the
    database knows. answers: what is right. rows: the model of which one row comes of it.
    empty: fields that get a sentence when nothing is sent. long, wrong: one bad value a field.
    free: a field in which anybody may write what they like.
    """

    place: Callable[[], tuple[str, dict]]
    answers: dict
    rows: type[Model]
    kind: str = ""
    empty: tuple[str, ...]
    long: dict = field(default_factory=dict)
    wrong: dict = field(default_factory=dict)
    free: str = ""

    def count(self) -> int:
        rows = self.rows.objects.all()
        return (rows.filter(kind=self.kind) if self.kind else rows).count()


def _sign_up():
    date = factories.date(capacity=5)
    return f"/aktionen/{date.event.slug}/anmelden/", {"date": date.pk}


def _newsletter():
    factories.quarter()
    return "/newsletter/", {}


def _code():
    secret = drafts.start(my_entries.PURPOSE, data={"email": "ada@example.org"}, key="asked")
    return f"/meine-eintraege/code/{secret}/", {}


LONG_MAIL = f"{'a' * 64}@{'b' * 63}.{'c' * 63}.{'d' * 63}.example.org"
WRONG_CONTACT = {"email": "ada@", "phone": "rufen Sie an"}
LONG_CONTACT = {"email": LONG_MAIL, "phone": "0" * 41}

FORMS = {
    "sign-up": PublicForm(
        place=_sign_up,
        answers={"name": "Ada", "email": "ada@example.org", "party_size": "2"},
        rows=Registration,
        empty=("date", "name", "email", "party_size"),
        long=LONG_CONTACT | {"name": "a" * 81, "needs": "a" * 501, "party_size": "9" * 400},
        wrong=WRONG_CONTACT | {"date": "bald", "party_size": "viele"},
        free="name",
    ),
    "contact": PublicForm(
        place=lambda: ("/kontakt/", {}),
        answers={"text": "Wann öffnen Sie?", "email": "ada@example.org"},
        rows=Inquiry,
        empty=("text", "email"),
        long=LONG_CONTACT | {"text": "a" * 4001, "name": "a" * 81},
        wrong=WRONG_CONTACT,
        free="text",
    ),
    "barrier": PublicForm(
        place=lambda: ("/barrierefreiheit/melden/", {}),
        answers={"text": "Kein Text statt Bild.", "page": "/aktionen/"},
        rows=Inquiry,
        empty=("text",),
        long=LONG_CONTACT | {"text": "a" * 4001, "page": "/" * 501},
        wrong=WRONG_CONTACT,
        free="text",
    ),
    "newsletter": PublicForm(
        place=_newsletter,
        answers={"email": "ada@example.org", "rhythm": "weekly", "language": "de"},
        rows=Draft,
        kind=NEWSLETTER,
        empty=("email", "rhythm", "language"),
        long={"email": LONG_MAIL, "rhythm": "x" * 999, "quarters": "x" * 999},
        wrong={"email": "ada@", "rhythm": "nie", "language": "xx", "quarters": "mond"},
    ),
    "entries": PublicForm(
        place=lambda: ("/meine-eintraege/", {}),
        answers={"email": "ada@example.org"},
        rows=Draft,
        kind=my_entries.PURPOSE,
        empty=("email",),
        long={"email": LONG_MAIL},
        wrong={"email": "ada@"},
    ),
    "code": PublicForm(
        place=_code,
        answers={"code": "000000"},
        rows=Draft,
        kind=my_entries.PURPOSE,
        empty=("code",),
        long={"code": "1" * 7},
        wrong={"code": "abcdef"},
    ),
}
