"""The real site, as `make run` starts it, with the demo content, in a folder of its own."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from email import message_from_bytes, policy
from functools import cache, cached_property
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.installation import begin
from tests.stub_server import serving

from .walking import Walk

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
SET_UP = (
    ("prepare", "--demo"),
    ("shell", "-c", "from tests.e2e.states import build; build()"),
)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    """The running site: its address and the mails it has sent."""

    def __init__(self, folder, port):
        self.folder, self.url = folder, f"http://localhost:{port}"

    def mails(self, to):
        found = []
        for file in sorted((self.folder / "mail").glob("*.eml")):
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            if mail["To"] == to:
                found.append(mail)
        return found

    def link(self, to, pattern, patience=15):
        """The first address in a mail to `to` that fits; waits for the worker."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for mail in self.mails(to):
                text = mail.get_body(("plain",)).get_content()
                if found := re.search(pattern, text):
                    return found[0]
            time.sleep(0.3)
        raise AssertionError(f"no mail to {to} with {pattern}")

    @cached_property
    def states(self):
        """The paths of pages for rows in states that the demo lacks."""
        return json.loads((self.folder / "states.json").read_text())

    def password(self, email):
        text = (self.folder / "zugang.txt").read_text()
        return re.search(rf"{email}\nPasswort: +(\S+)", text)[1]

    @cached_property
    def addresses(self):
        """Every address of the sitemap."""
        with urllib.request.urlopen(f"{self.url}/sitemap.xml") as answer:
            found = re.findall(r"<loc>([^<]+)</loc>", answer.read().decode())
        pages = []
        for address in found:
            if not address.endswith(".xml"):
                pages.append(address)
                continue
            with urllib.request.urlopen(address) as answer:
                pages += re.findall(r"<loc>([^<]+)</loc>", answer.read().decode())
        return pages


def manage(env, *args):
    subprocess.run(
        [sys.executable, "manage.py", *args],
        cwd=ROOT,
        env=env,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


class Tiles(dict):
    """The same picture for every tile of a street map."""

    def get(self, path, default=None):
        headers = {"Content-Type": "image/png", "Access-Control-Allow-Origin": "*"}
        return 200, headers, (ROOT / "portal/static/portal/icons/icon-192.png").read_bytes()


@pytest.fixture(scope="session")
def tiles():
    """A server for the tiles of street maps, on this machine; it remembers what it was asked."""
    with serving() as server:
        server.answers = Tiles()
        yield server


@pytest.fixture(scope="session")
def site(tmp_path_factory, tiles):
    folder, port = tmp_path_factory.mktemp("site"), free_port()
    env = begin(folder) | {
        "PORT": str(port),
        "TILE_URL": f"http://localhost:{tiles.server_port}/{{z}}/{{x}}/{{y}}.png",
    }
    for command in SET_UP:
        manage(env, *command)
    server = subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        cwd=ROOT,
        env=env,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
    )
    site = Site(folder, port)
    try:
        wait_for(site.url)
        yield site
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(20)


def wait_for(url, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            return urllib.request.urlopen(f"{url}/healthz").read()
        except OSError:
            time.sleep(0.3)
    raise AssertionError("the site did not start")


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell")
        path = path or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium):
    """Open windows with these options; each notes what went wrong in `faults`."""
    windows = []

    def open_window(**options):
        context = chromium.new_context(**options)
        windows.append(context)
        page = context.new_page()
        page.faults = []
        page.on(
            "console",
            lambda message: (
                page.faults.append(message.text) if message.type in ("error", "warning") else None
            ),
        )
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.on(
            "request",
            lambda request: (
                page.faults.append(f"foreign: {request.url}")
                if not request.url.startswith(("http://localhost:", "data:"))
                else None
            ),
        )
        return page

    yield open_window
    for context in windows:
        context.close()


@pytest.fixture(scope="session")
def signed_in(site, chromium):
    """What a browser keeps when a member of staff has signed in, by their address."""

    @cache
    def sign_in(email):
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{site.url}/konto/anmelden/?next=/cms/")
        page.locator("#id_login").fill(email)
        page.locator("#id_password").fill(site.password(email))
        page.locator("main form button[type=submit]").click()
        page.wait_for_url(f"{site.url}/cms/")
        state = context.storage_state()
        context.close()
        return state

    return sign_in


@pytest.fixture
def staff(visit, signed_in):
    """Open a window in which this member of staff has signed in."""

    def open_window(email, **options):
        return visit(storage_state=signed_in(email), **options)

    return open_window


@pytest.fixture
def walk(site, visit, request):
    __, width, scheme = request.param
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)
    return Walk(site, page, request.param)
