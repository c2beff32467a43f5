import re

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.core.cache import cache
from django.urls import NoReverseMatch, reverse

from portal.models import User

pytestmark = pytest.mark.django_db
SIGN_IN = "/konto/anmelden/"
PASSWORD = "Ein-Fachwerkhaus-1780"


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


def account(email="redaktion@example.org", *, admin=True):
    user = User.objects.create_user(email, PASSWORD)
    if admin:
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return user


def sign_in(client, password=PASSWORD, **more):
    data = {"login": "redaktion@example.org", "password": password} | more
    return client.post(SIGN_IN, data)


def test_signing_in_leads_to_the_admin(client):
    account()

    response = sign_in(client)

    assert (response.status_code, response.url) == (302, "/cms/")
    assert client.get("/cms/").status_code == 200


def test_nobody_chooses_another_time_zone_to_write_hours_in(client):
    account()
    sign_in(client)
    page = client.get("/cms/account/")

    assert page.status_code == 200
    assert "current_time_zone" not in page.text


def test_signing_in_goes_on_to_where_one_wanted(client):
    account()

    assert sign_in(client, next="/cms/account/").url == "/cms/account/"
    client.logout()
    assert sign_in(client, next="https://elsewhere.example/").url == "/cms/"


def test_eleven_wrong_passwords_close_the_door_for_the_right_one(client):
    account()
    for _ in range(10):
        assert "passen nicht zusammen" in sign_in(client, "wrong").text

    assert "zu viele Versuche" in sign_in(client).text
    assert "_auth_user_id" not in client.session


def test_an_account_without_the_right_is_told_so(client):
    account(admin=False)

    response = sign_in(client)

    assert response.status_code == 403
    assert "fehlt das Recht" in response.text
    assert "_auth_user_id" not in client.session


def test_losing_the_right_ends_in_a_sentence_and_not_in_a_circle(client):
    client.force_login(account(admin=False))

    response = client.get("/cms/", follow=True)

    assert response.status_code == 403
    assert len(response.redirect_chain) == 1


@pytest.mark.parametrize(
    "closed, door",
    [
        ("/cms/login/?next=/cms/pages/", SIGN_IN + "?next=/cms/pages/"),
        ("/cms/password_reset/", "/konto/passwort/vergessen/"),
        ("/cms/password_reset/done/", "/konto/passwort/vergessen/"),
    ],
)
def test_there_is_one_door(client, closed, door):
    assert client.get(closed).url == door


@pytest.mark.parametrize("name", ["account_signup", "account_email"])
def test_nobody_can_sign_up(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


def test_a_forgotten_password_is_replaced_by_mail(client, settings):
    account()
    settings.BASE_URL = "https://portal.example"
    client.post("/konto/passwort/vergessen/", {"email": "redaktion@example.org"})
    url = re.search(r"https://portal\.example(\S+)", mail.outbox[0].body)[1]

    form = client.get(url, follow=True)
    new = {"password1": "Kupferhof-am-Bach-7", "password2": "Kupferhof-am-Bach-7"}
    done = client.post(form.redirect_chain[-1][0], new, follow=True)

    assert "Das neue Passwort gilt" in done.text
    assert sign_in(client, new["password1"]).url == "/cms/"


def test_an_unknown_address_is_told_the_same_and_gets_no_mail(client):
    response = client.post(
        "/konto/passwort/vergessen/", {"email": "nobody@example.org"}, follow=True
    )

    assert "Sehen Sie in Ihr Postfach" in response.text
    assert not mail.outbox
