"""One date, it and all that follow, or all: each edit is written into the plan of the action.

The plan stays the only truth: publishing the page again later loses none of it.
"""

import json
from datetime import date, time

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import plan
from ..models import EventDate, EventPage
from .dates import lock_dates
from .refusals import Refused

THIS, FOLLOWING, ALL = SCOPES = ("this", "following", "all")


def reach(row, scope, at=None) -> list:
    """The coming dates that an edit of this one means; only those that take place or will."""
    rows = [other for other in row.event.dates.upcoming(at) if not other.cancelled]
    if scope == THIS:
        return [other for other in rows if other.pk == row.pk]
    if scope == FOLLOWING:
        return [other for other in rows if other.key >= row.key]
    return rows


def cancel_dates(row, *, scope=THIS, reason, by=None) -> int:
    """Cancel it, it and all that follow, or the whole action; returns how many dates."""
    reason = reason.strip()
    last = max(_planned_day(other) for other in [row, *reach(row, scope)])
    off = plan.Off(_planned_day(row), reason)
    if scope == FOLLOWING:
        # Dates that no row stands for yet end with the rule.
        off = plan.Off(off.day, reason, max(last, row.event.repeat_until or last))

    def edit(page):
        if scope == ALL:
            page.called_off = reason
        else:
            rewrite(page, lambda rows: plan.with_off(rows, _of_hour(off, row, scope)))

    if not reason:
        raise Refused(_("Schreiben Sie, warum der Termin ausfällt."))
    return _edit(row, scope, edit, by)


@transaction.atomic
def change_dates(row, *, scope=THIS, by=None, **given) -> int:
    """Give another `day`, `starts`, `ends`, `venue` or `note`; returns for how many dates.

    Only what is given changes. A day moves all dates of the scope by as many days.
    Raises Refused.
    """
    first = min(reach(row, scope), key=lambda other: other.key, default=row)
    values = {"note": given["note"].strip()} if "note" in given else {}
    values |= {name: given[name] for name in ("starts", "ends") if name in given}
    if "venue" in given:
        values["venue"] = given["venue"].pk if given["venue"] else None
    if "day" in given:
        values["to_day"] = _planned_day(first) + (given["day"] - _planned_day(row))
    if {"to_day", "starts"} & set(values):
        refuse_past(first, values)
    change = plan.Change(_planned_day(first), following=scope != THIS, **values)

    def edit(page):
        meant = _of_hour(change, row, scope)
        rewrite(page, lambda rows: plan.with_change(rows, meant, set(values)))

    if not values:
        raise Refused(_("Tragen Sie ein, was anders ist."))
    count = _edit(row, scope, edit, by)
    _refuse_unheard(row, given)
    return count


def _refuse_unheard(row, given):
    """Nothing can be emptied here that an earlier change says of all dates that follow it."""
    now = EventDate.objects.filter(pk=row.pk).values("venue", "note").first() or {}
    if any(now.get(name) for name, value in given.items() if not value):
        raise Refused(
            _("Das gilt schon ab einem früheren Termin. Ändern Sie es auf der Seite: Ausnahmen.")
        )


def _planned_day(row) -> date:
    return date.fromisoformat(row.key[:10])


def _of_hour(exception, row, scope):
    """The same exception for this hour alone, where the day holds other dates as well."""
    same_day = row.event.dates.filter(key__startswith=row.key[:10])
    if scope == THIS and same_day.count() > 1:
        return type(exception)(**vars(exception) | {"at": time.fromisoformat(row.key[11:])})
    return exception


def refuse_past(first, values):
    """The first of the dates must not move to where it would be over."""
    local = timezone.localtime(first.starts)
    starts = values.get("starts") or local.time()
    if plan.at_wall_time(values.get("to_day") or local.date(), starts) < timezone.now():
        raise Refused(_("Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt."))


def rewrite(page, change):
    rows = json.loads(json.dumps(page.exceptions.get_prep_value(), cls=DjangoJSONEncoder))
    page.exceptions = json.dumps(change(rows))


@transaction.atomic
def _edit(row, scope, edit, by):
    """Publish the edited plan; a newer draft gets the same edit and stays the newest."""
    lock_dates(row.event_id)
    page = EventPage.objects.select_related("locale").get(pk=row.event_id)
    count = len(reach(row, scope))
    if not page.live or not count:
        raise Refused(_("Hier gibt es nichts mehr zu ändern: Der Termin ist vorbei oder abgesagt."))
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    publish(page, edit, by)
    if draft:
        edit(draft)
        draft.save_revision(user=by, clean=False)
    return count


def publish(page, edit, by):
    edit(page)
    try:
        page.save_revision(user=by, log_action=True).publish(user=by)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from None
