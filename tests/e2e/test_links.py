"""No link of a German page leads nowhere."""

import urllib.error
import urllib.request
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from .addresses import TEMPLATES, plain


class Links(HTMLParser):
    """What a page points to: pages, feeds, pictures, styles."""

    def __init__(self):
        super().__init__()
        self.found = set()

    def handle_starttag(self, tag, attrs):
        self.found |= {value for name, value in attrs if name in ("href", "src") and value}


def fetch(url):
    """The state of an answer, and its text when it is a page."""
    try:
        with urllib.request.urlopen(url) as answer:
            is_page = answer.headers.get_content_type() == "text/html"
            return answer.status, answer.read().decode() if is_page else ""
    except urllib.error.HTTPError as error:
        return error.code, ""


def kind(url):
    """Links that differ only in the value of a filter or a page number lead to one place."""
    parts = urlsplit(url)
    return parts.path, tuple(sorted({name for name, __ in parse_qsl(parts.query)}))


def links(page, html):
    parser = Links()
    parser.feed(html)
    return {urldefrag(urljoin(page, link))[0] for link in parser.found}


def test_every_link_of_a_german_page_leads_somewhere(site):
    german = {f"{site.url}{plain(url)}" for url in site.addresses}
    pages = german | {f"{site.url}{path}" for path in TEMPLATES}
    answers, targets = {}, {}
    for page in sorted(pages):
        answers[page], html = fetch(page)
        for link in links(page, html):
            if link.startswith(f"{site.url}/") and plain(link) == urlsplit(link).path:
                targets.setdefault(kind(link), (link, page))
    known = {kind(page) for page in pages}
    dead = [(link, page) for key, (link, page) in targets.items() if key not in known]
    dead = [(*pair, status) for pair in dead if (status := fetch(pair[0])[0]) != 200]

    assert len(targets) > 200
    assert {page for page in german if answers[page] != 200} == set()
    assert dead == []
