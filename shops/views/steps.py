"""The pages of the application, in order: one topic each."""

from dataclasses import dataclass

from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal import times
from portal.forms import PublicForm

from .. import forms, services

# So many weeks of one shop stand in the list; whoever wants others is flexible or calls.
MOST = 24


@dataclass(frozen=True)
class Step:
    """One page of the application: its address, the question above it, and its form."""

    slug: str
    question: str | Promise
    form: type[PublicForm]

    @property
    def names(self) -> list[str]:
        return [name for name in self.form.base_fields if name not in PublicForm.base_fields]

    def done(self, answers) -> bool:
        return all(name in answers for name in self.names)


STEPS = [
    Step("was", gettext_lazy("Was möchten Sie anbieten?"), forms.OfferForm),
    Step("wo-und-wann", gettext_lazy("Welcher Laden und welche Woche?"), forms.WishForm),
    Step("was-sie-brauchen", gettext_lazy("Was brauchen Sie vor Ort?"), forms.NeedsForm),
    Step("wer", gettext_lazy("Wer sind Sie?"), forms.WhoForm),
    Step("kontakt", gettext_lazy("Wie erreichen wir Sie?"), forms.ReachForm),
]
WHERE = STEPS[1]


def find(slug: str) -> Step:
    for step in STEPS:
        if step.slug == slug:
            return step
    raise Http404


def missing(answers) -> Step | None:
    """The first page that was not filled in yet."""
    return next((step for step in STEPS if not step.done(answers)), None)


def wishes(slots=None) -> dict[str, "services.Slot | services.AnyWeek"]:
    """All that can be chosen now, by the value it has in the form."""
    slots = services.free_slots() if slots is None else slots
    found = {slot.key: slot for some in slots.values() for slot in some}
    return found | {any_.key: any_ for any_ in map(services.any_week, slots)}


def choices(slots, chosen="") -> list[tuple[str, list[tuple[str, str]]]]:
    """The free places under shop and week, and "flexible" below each shop."""
    return [group for shop, some in slots.items() for group in _of_shop(shop, some, chosen)]


def _of_shop(shop, slots, chosen):
    weeks = {}
    for number, slot in enumerate(slots):
        if number < MOST or slot.key == chosen:
            span = times.span(slot.first_day, slot.last_day)
            weeks.setdefault(f"{shop.title}: {span}", []).append((slot.key, slot.place.label))
    flexible = services.any_week(shop)
    heading = _("{shop}: Ich bin flexibel").format(shop=shop.title)
    return [*weeks.items(), (heading, [(flexible.key, wish_words(flexible))])]


def wish_words(wish) -> str:
    """Tisch 1, Mo., 9. März bis So., 15. März."""
    span = times.span(wish.first_day, wish.last_day)
    if wish.place is None:
        return _("Jeder Platz, eine Woche zwischen {span}").format(span=span)
    return f"{wish.place.label}, {span}"
