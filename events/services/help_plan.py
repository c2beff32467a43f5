"""From the help that an action names to the rows of each date."""

from django.utils import timezone

from .. import letters, plan
from ..models import HelpWanted, Registration

FIELDS = ("title", "least", "most", "bring", "age_note", "hardship")


def plan_help(event, at, told=frozenset()) -> None:
    """Make the rows of dates to come follow the plan; none with promises is ever deleted.

    Who promised something that now has other hours, or is not needed any more, gets a mail; not
    of the hours where a letter about the date tells them anyway (`told`, keys of dates).
    """
    rows = HelpWanted.objects.filter(date__event=event, date__ends__gte=at)
    rows = {(row.date_id, row.key): row for row in rows.select_related("date")}
    new, changed = [], []
    for date in event.dates.upcoming(at):
        for block in event.help_wanted:
            values = _values(event, date, block)
            if row := rows.pop((date.pk, block.id), None):
                hours = _follow(row, values)
                changed += [] if date.pk in told else hours
            else:
                new.append(HelpWanted(date=date, key=block.id, **values))
    HelpWanted.objects.bulk_create(new)
    for row in rows.values():
        changed += _drop(row)
    _tell(changed)


def _values(event, date, block):
    values = {name: block.value.get(name) for name in FIELDS if block.value.get(name)}
    values |= {"starts": None, "ends": None, "dropped": False}
    if block.block_type == "shift":
        hours = {name: block.value[name] for name in ("day", "starts", "ends")}
        begin = timezone.localtime(date.starts).replace(tzinfo=None)
        values["starts"], values["ends"] = plan.shift(begin, event.starts_at, **hours)
    return values


def _follow(row, values):
    """Write what changed; the row itself when those who promised must hear of it."""
    empty = {"least": 0, "bring": "", "age_note": "", "hardship": ""}
    changed = {name for name, value in (empty | values).items() if getattr(row, name) != value}
    if not changed:
        return []
    for name in changed:
        setattr(row, name, (empty | values)[name])
    if {"starts", "least"} & changed:
        # What staff were told about too few is no longer true.
        row.told_at = None
    row.save(update_fields=changed | {"told_at"})
    return [row] if {"starts", "ends"} & changed else []


def _drop(row):
    if not row.offers.exists():
        row.delete()
        return []
    if row.dropped:
        return []
    row.dropped = True
    row.save(update_fields=["dropped"])
    return [row]


def _tell(rows):
    people = Registration.objects.active().filter(offers__wanted__in=rows, date__status="planned")
    for registration in people.distinct().select_related("date__event__venue"):
        letters.write("help_changed", registration)
