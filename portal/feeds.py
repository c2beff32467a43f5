"""Lists to follow by machine: Atom (RFC 4287) and JSON Feed 1.1, with the same entries."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from django.http import Http404, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language

from .links import absolute
from .models import SiteSettings

CONTENT_TYPES = {
    "xml": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
}
LIMIT = 50
# What XML cannot hold, and a text that was pasted in may: one such sign would end the whole feed.
NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# For a list without any entry.
NEVER = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class FeedEntry:
    """One entry: `url` is a path of this site and its identity, so it must never change."""

    title: str
    url: str
    summary: str
    published: datetime
    updated: datetime


def answer(request, text: str | Callable[[], str], content_type: str, name="", *, made_of=""):
    """A text for machines with an ETag; 304 for whoever has it already.

    A text that takes long to write comes as a function, and `made_of` is all it depends on.
    """
    tag = f'"{sha256((made_of or text).encode()).hexdigest()[:32]}"'
    if known := get_conditional_response(request, etag=tag):
        known.headers["ETag"] = tag
        return known
    headers = {"ETag": tag}
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    content = text() if callable(text) else text
    return HttpResponse(content, content_type=content_type, headers=headers)


def feed(request, kind: str, *, title, page, entries: Iterable[FeedEntry], following: str = ""):
    """The newest entries as "xml" (Atom) or "json". `page` is the path of the list. Raises Http404.

    `following` is the path with the entries after these (RFC 5005, 3). The same rows give the same
    bytes.
    """
    if kind not in CONTENT_TYPES:
        raise Http404
    rows = list(entries)[:LIMIT]
    write = _atom if kind == "xml" else _json
    after = absolute(following) if following else ""
    text = write(title, absolute(page), absolute(request.get_full_path()), after, rows)
    return answer(request, text, CONTENT_TYPES[kind])


class _Atom(Atom1Feed):
    def latest_post_date(self):
        # Django's own takes the present for an empty feed, and the bytes would change each second.
        return max((item["updateddate"] for item in self.items), default=NEVER)

    def add_root_elements(self, handler):
        super().add_root_elements(handler)
        if after := self.feed["after"]:
            handler.addQuickElement("link", "", {"rel": "next", "href": after})


def _atom(title, page, own, after, rows):
    made = _Atom(
        title=title,
        link=page,
        description="",
        language=get_language(),
        # The standard asks for an author of the whole where entries name none.
        author_name=SiteSettings.load().site_name,
        feed_url=own,
        after=after,
    )
    for row in rows:
        url = absolute(row.url)
        made.add_item(
            title=NOT_XML.sub("", row.title),
            link=url,
            description=NOT_XML.sub("", row.summary),
            unique_id=url,
            pubdate=row.published,
            updateddate=row.updated,
        )
    return made.writeString("utf-8")


def _json(title, page, own, after, rows):
    items = [
        {
            "id": absolute(row.url),
            "url": absolute(row.url),
            "title": row.title,
            "content_text": row.summary,
            "date_published": row.published.isoformat(),
            "date_modified": row.updated.isoformat(),
        }
        for row in rows
    ]
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": page,
        "feed_url": own,
        "language": get_language(),
    }
    if after:
        head["next_url"] = after
    return json.dumps(head | {"items": items}, ensure_ascii=False, indent=1)
