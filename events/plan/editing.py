"""Exceptions as they are stored, and how one more is written among them.

`rows` are the plain values of the stream: {"type": …, "value": {…}, "id": …}.
"""

from datetime import date, time

from .moments import Change, Off


def with_off(rows: list[dict], off: Off) -> list[dict]:
    """The same exceptions and one more: these planned days are cancelled."""
    return [*rows, {"type": "off", "value": _plain(vars(off))}]


def with_added(rows: list[dict], day: date, starts: time, ends: time) -> list[dict]:
    """The same exceptions and one more: another date, on a day that no rule names."""
    return [*rows, {"type": "added", "value": _plain({"day": day, "starts": starts, "ends": ends})}]


def with_change(rows: list[dict], change: Change, given: set[str]) -> list[dict]:
    """The same exceptions and a change, of which the fields `given` were meant.

    What was said before about the same day stays where it was not meant. A change that lasts
    also takes back what a later lasting one says about these fields.
    """
    new = _plain(vars(change))
    kept = []
    for row in rows:
        value = dict(row["value"])
        if row["type"] != "changed":
            kept.append(row)
        elif _same(value, new):
            new = value | {name: new[name] for name in given}
        elif change.following and _lasts_later(value, new):
            value |= dict.fromkeys(given, None)
            kept += [row | {"value": value}] if _says_something(value) else []
        else:
            kept.append(row)
    return [*kept, {"type": "changed", "value": new}] if _says_something(new) else kept


def _same(value, new):
    return all(value.get(name) == new[name] for name in ("day", "at", "following"))


def _lasts_later(value, new):
    later = value["following"] and value["day"] > new["day"]
    return later and new["at"] in (None, value.get("at"))


def _says_something(value):
    return any(value.get(name) for name in ("to_day", "starts", "ends", "venue", "note"))


def _plain(values):
    return {
        name: value.isoformat() if isinstance(value, date | time) else value
        for name, value in values.items()
    }
