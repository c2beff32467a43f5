"""What is written to the log."""

import io
import logging

import pytest

from portal import tokens

pytestmark = pytest.mark.django_db


@pytest.fixture
def console(monkeypatch):
    """What the handler of the settings writes."""
    handler = next(one for one in logging.root.handlers if one.get_name() == "console")
    written = io.StringIO()
    monkeypatch.setattr(handler, "stream", written)
    return written


def test_a_refusal_does_not_write_down_the_secret_of_its_address(client, console):
    secret = tokens.new_secret()
    path = f"/newsletter/abmelden/{secret}/"
    response = client.post(path, headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
    assert "/newsletter/abmelden/…/" in console.getvalue() and secret not in console.getvalue()
