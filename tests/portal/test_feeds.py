"""Feeds hold whatever people write, and say what their standards ask for."""

import json
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from django.test import RequestFactory

from portal import feeds

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
DAY = datetime(2026, 3, 14, tzinfo=UTC)


def read(kind, *entries):
    request = RequestFactory().get("/aktionen/feed." + kind)
    return feeds.feed(request, kind, title="Aktionen", page="/aktionen/", entries=entries).content


def entry(title, summary=""):
    return feeds.FeedEntry(title, "/x/", summary, DAY, DAY)


def test_a_sign_that_xml_cannot_hold_does_not_end_the_feed():
    root = ElementTree.fromstring(read("xml", entry("Bank\x01 am Bach", "Im\x0bPark \ufffe<b>")))

    assert root.find(f"{ATOM}entry/{ATOM}title").text == "Bank am Bach"
    assert root.find(f"{ATOM}entry/{ATOM}summary").text == "ImPark <b>"


def test_an_atom_feed_names_who_writes_it():
    root = ElementTree.fromstring(read("xml", entry("Chor")))

    assert root.find(f"{ATOM}author/{ATOM}name").text == "Viertel-LAB"


def test_an_empty_feed_has_the_same_bytes_each_time():
    assert read("xml") == read("xml") and json.loads(read("json"))["items"] == []
