"""The address behind links to one's own application or idea."""

import pytest
from django.http import HttpResponse

from ideas import entries as ideas
from shops import entries as shops
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def town():
    factories.home()


def knows(secret):
    def find(request, asked):
        return HttpResponse(f"{request.method} {asked}") if asked == secret else None

    return find


@pytest.mark.parametrize("window", [shops, ideas])
@pytest.mark.parametrize("method", ["get", "post"])
def test_the_area_that_knows_the_secret_answers(client, monkeypatch, window, method):
    monkeypatch.setattr(window, "find", knows("geheim"))
    response = getattr(client, method)("/vorgang/geheim/")

    assert response.content.decode() == f"{method.upper()} geheim"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.headers["Cache-Control"] == "no-store"
    assert not response.cookies


def test_a_link_that_nobody_knows_is_not_found(client):
    response = client.get("/vorgang/unbekannt/")

    assert response.status_code == 404
    assert "Dieser Link gilt nicht mehr" in response.content.decode()


def test_guessing_ends_after_sixty_tries(client, monkeypatch):
    monkeypatch.setattr(shops, "find", knows("geheim"))
    codes = [client.get(f"/vorgang/versuch-{number}/").status_code for number in range(60)]
    late = client.get("/vorgang/geheim/")
    neighbour = client.get("/vorgang/geheim/", REMOTE_ADDR="203.0.113.7")

    assert set(codes) == {404}
    assert (late.status_code, neighbour.status_code) == (429, 200)


def test_opening_ones_own_link_is_no_guess(client, monkeypatch):
    monkeypatch.setattr(shops, "find", knows("geheim"))
    codes = {client.get("/vorgang/geheim/").status_code for _ in range(70)}

    assert codes == {200}
    assert client.get("/vorgang/versuch/").status_code == 404


def test_another_site_cannot_send(client, monkeypatch):
    monkeypatch.setattr(shops, "find", knows("geheim"))
    response = client.post("/vorgang/geheim/", headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
