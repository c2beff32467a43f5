"""One shop: when it is open, who sells there, and which places are free."""

from datetime import timedelta

from django.db.models import Q
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.links import in_language
from portal.shell import NAVIGATION, Link

from .. import cards, opening, weeks
from ..models import Application, ClaimedDay, ProducerPage, ShopPage
from .data import store
from .free import Free


def shop(request, page):
    """`page` may be a translation: hours and places are those of the German shop."""
    found = _german(request, page)
    cards.lend(found, page)
    row = cards.know(found)
    request.breadcrumb = _way(request)
    first, days = _days(request, row)
    sellers_title, people = _sellers(days, row)
    cards.draw_pictures([found, *people])
    goods = cards.topics([found]).get(found.pk, [])
    cards.exchange_words(people)
    context = {
        "page": page,
        "shop": found,
        "picture": page.picture,
        "row": row,
        "status": _status(row),
        "facts": _facts(row, goods),
        "opening": [] if row.past else opening.week_of(row.timetable, row.at),
        "exceptions": opening.exceptions(found, row.timetable, row.at) if found.pk else [],
        "sellers_title": sellers_title,
        "sellers": [cards.producer_card(person) for person in people],
        "free": Free(found, first, days, _wishes(found)) if _has_places(row) else None,
        "access": found.venue.access(),
        "json_ld": store(row),
    }
    return TemplateResponse(request, "shops/shop_page.html", context)


def _german(request, page):
    """The row that counts, with all it needs at once; a preview shows what is being written."""
    if request.is_preview and page.language == "de":
        return page
    rows = ShopPage.objects.german().cards()
    return rows.filter(translation_key=page.translation_key).first() or page


def _way(request):
    language = request.LANGUAGE_CODE
    return [
        Link(_("Start"), in_language("/", language)),
        Link(dict(NAVIGATION)["laeden"], in_language("/laeden/", language)),
    ]


def _has_places(row):
    return bool(row.shop.pk) and not row.past


def _days(request, row):
    """The first Monday of the grid, and the held days of the grid and of this week, in order."""
    shop, today = row.shop, timezone.localdate(row.at)
    limits = {"first_day": shop.first_day, "last_day": shop.last_day}
    first = weeks.start(request.GET.get("ab", ""), today=today, **limits)
    if not _has_places(row):
        return first, []
    grid = Q(day__gte=first, day__lt=first + weeks.WEEK * weeks.SHOWN)
    near = Q(day__gte=today, day__lt=today + timedelta(days=14))
    held = ClaimedDay.objects.filter(grid | near, place__shop=shop).order_by("day", "place")
    names = ("place_id", "day", "claim__kind", "claim__producer_id")
    return first, list(held.values_list(*names))


def _sellers(days, row):
    """Published producers who sell this week, else those of the first week to come."""
    today = timezone.localdate(row.at)
    sold = [(day, key) for __, day, kind, key in days if kind == "selling" and day >= today]
    if not sold:
        return "", []
    monday = weeks.monday(sold[0][0])
    keys = {key for day, key in sold if day < monday + weeks.WEEK}
    rows = ProducerPage.objects.public().filter(producer__in=keys)
    is_now = monday == weeks.monday(today)
    title = _("Wer diese Woche hier verkauft") if is_now else _("Wer hier als Nächstes verkauft")
    return title, list(rows.cards().order_by("title", "pk"))


def _wishes(shop):
    rows = Application.objects.open().filter(shop=shop)
    return [weeks.Wish(*row) for row in rows.values_list("place_id", "first_day", "last_day")]


def _status(row):
    if not row.past:
        return []
    day = opening.plain_day(row.shop.last_day)
    return [
        {
            "tone": "info",
            "title": _("Dieser Laden hat am %(day)s geschlossen.") % {"day": day},
            "text": _report_words(row.shop.report),
        }
    ]


def _report_words(report):
    """So war es: 6 Bilder. Empty without a report."""
    if not report:
        return ""
    count = sum(
        len(block.value["items"]) if block.block_type == "gallery" else 1
        for block in report
        if block.block_type in ("image", "gallery")
    )
    if not count:
        return _("So war es: Lesen Sie den Bericht.")
    return ngettext(
        "So war es: der Bericht mit %(count)s Bild.",
        "So war es: der Bericht mit %(count)s Bildern.",
        count,
    ) % {"count": count}


def _facts(row, goods):
    shop, venue = row.shop, row.shop.venue
    rows = []
    if not row.past:
        value = opening.now_words(row.state, row.at) or _("Öffnungszeiten folgen")
        word = str(opening.state_word(shop, row.state, row.at).word)
        rows.append({"label": _("Geöffnet"), "value": value, "icon": "clock", "note": word})
    note = ". ".join(part for part in (venue.address, venue.way) if part)
    place = {"label": _("Wo"), "value": venue.label, "icon": "pin", "note": note}
    rows.append(place | {"href": venue.map_url})
    rows.append({"label": _("Viertel"), "value": shop.quarter.label, "icon": "home"})
    rows.append(_run(row))
    if goods:
        value = ", ".join(topic.label for topic in goods)
        rows.append({"label": _("Was es gibt"), "value": value, "icon": "shop"})
    return rows


def _run(row):
    shop = row.shop
    value = opening.period(shop.first_day, shop.last_day) if shop.last_day else _("auf Dauer")
    note = "" if row.past else opening.countdown(shop, row.at)
    return {"label": _("Laden auf Zeit"), "value": value, "icon": "calendar", "note": note}
