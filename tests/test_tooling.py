"""What the two commands promise: clear sentences, private passwords, one Ctrl-C, small fonts."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

from portal import assets, fonts

ROOT = Path(__file__).resolve().parent.parent
MANAGE = (sys.executable, "manage.py")
# What no database changes is tried once, beside SQLite.
once = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="does not depend on the database")


def run(*words, **extra):
    return subprocess.run(
        [str(word) for word in words],
        cwd=ROOT,
        env=os.environ | extra,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def taken():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield holder.getsockname()[1]


# --- One clear sentence -------------------------------------------------------------------


@pytest.mark.parametrize("port", ["0", "65536", "acht"])
def test_a_nonsense_port_is_named(port):
    done = run(sys.executable, "scripts/run.py", PORT=port)

    assert done.returncode == 1
    assert f"PORT={port} ist kein Port" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_is_named(taken):
    done = run(sys.executable, "scripts/run.py", PORT=str(taken))

    assert done.returncode == 1
    assert f"Port {taken} ist belegt" in done.stderr
    assert f"PORT={taken + 1}" in done.stderr


def told(code):
    """What a script says after `code` changed its surroundings."""
    start = "import sys; sys.path.insert(0, 'scripts'); import environment; "
    return run(sys.executable, "-c", start + code)


def test_an_old_python_is_named():
    done = told("environment.OLDEST = (9, 0); environment.main(environment.ensure)")

    assert done.returncode == 1
    assert done.stderr.startswith("Das Portal braucht Python 9.0 oder neuer")
    assert done.stderr.count("\n") == 1


def test_a_missing_venv_module_is_named():
    hide = "sys.modules['venv'] = None; "
    done = told(hide + "environment.main(environment.make_venv)")

    assert done.returncode == 1
    assert done.stderr.startswith("Das Python-Modul venv fehlt")


def test_a_read_only_folder_is_named():
    # Root may write anywhere but here.
    done = told(
        "environment.ROOT = environment.Path('/proc'); environment.main(environment.ensure)"
    )

    assert done.returncode == 1
    assert done.stderr.startswith("In den Ordner /proc lässt sich nicht schreiben")


def test_the_bootstrap_can_be_read_by_an_old_python():
    """Else nobody would see the sentence about it."""
    import ast

    for name in ("environment", "run"):
        ast.parse((ROOT / "scripts" / f"{name}.py").read_text(), feature_version=(3, 6))


# --- Logins -------------------------------------------------------------------------------


@pytest.fixture
def var(tmp_path, settings):
    settings.VAR_DIR = tmp_path
    return tmp_path


def test_passwords_are_generated_once_and_private(var, db, client):
    call_command("staff_login")
    file = var / "zugang.txt"
    first = file.read_text()
    call_command("staff_login")

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text() == first
    words = first.split()
    for email in ("redaktion@example.org", "admin@example.org"):
        password = words[words.index(email) + 2]
        assert client.login(email=email, password=password)
        assert client.get("/cms/").status_code == 200


# --- Assets -------------------------------------------------------------------------------


@pytest.fixture
def made(var):
    """A folder with fonts that are not worth making for this test."""
    assets.write(assets.fonts_css(), b"@font-face {}")
    stamps = assets.Stamps(assets.root() / "stamps.json")
    stamps.put("fonts", dict((name, state) for name, state, _ in assets.STEPS)["fonts"]())
    return var


def test_the_style_sheet_holds_every_part(made):
    sheet = Path(finders.find("portal/portal.css")).read_text()

    assert sheet.startswith("@font-face")
    assert sheet.index("@layer tokens") < sheet.index("@layer components {")
    assert all(assets.joined([part.read_text()]) in sheet for part in assets.parts()[1:])


def test_a_second_build_makes_nothing(made):
    assets.build()

    assert assets.build() == []


def test_a_changed_part_is_taken_up(made, tmp_path, monkeypatch):
    shutil.copytree(assets.SOURCES, tmp_path / "css")
    monkeypatch.setattr(assets, "SOURCES", tmp_path / "css")
    assets.build()
    (tmp_path / "css" / "components" / "zebra.css").write_text(".zebra { color: red; }")

    assert assets.build() == ["styles"]
    assert ".zebra" in Path(finders.find("portal/portal.css")).read_text()


@pytest.mark.parametrize("path", ["../secret_key", "portal/fonts/../../../secret_key", "portal"])
def test_only_made_files_are_found(made, path):
    (made / "secret_key").write_text("secret")

    assert assets.BundleFinder().find(path) == []


@once
def test_fonts_stay_small_and_keep_their_licences(var):
    sizes = fonts.make()
    folder = assets.root() / "portal" / "fonts"

    def weight(*scripts):
        return sum(size for name, size in sizes.items() if name_of(name) in scripts)

    assert weight("latin") < 60_000
    assert weight("latin", "cyrillic") < 60_000
    # An Arabic page names the project in Latin letters too.
    assert weight("latin", "arabic") < 60_000
    for licence in folder.glob("*license.txt"):
        assert "SIL OPEN FONT LICENSE" in licence.read_text().upper()
    assert len(list(folder.glob("*license.txt"))) == 3


def name_of(file):
    """The script in a font's file name."""
    stem = file.removesuffix(".woff2").rstrip("0123456789-")
    return next(
        one
        for one in ("cyrillic-more", "latin-more", "cyrillic", "latin", "arabic")
        if stem.endswith(one)
    )


# --- Serving ------------------------------------------------------------------------------


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait(what, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if found := what():
                return found
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError("waited in vain")


def children(pid):
    words = run("ps", "-eo", "pid=,ppid=,args=").stdout.splitlines()
    rows = [line.split(None, 2) for line in words]
    return {int(row[0]): row[2] for row in rows if int(row[1]) == pid}


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    """The environment of a migrated, empty installation."""
    folder = tmp_path_factory.mktemp("installation")
    (folder / "static").mkdir()
    env = os.environ | {"DJANGO_SETTINGS_MODULE": "portal.settings.local"}
    env |= {"VAR_DIR": str(folder), "PORT": str(free_port())}
    subprocess.run([*MANAGE, "migrate", "-v0"], cwd=ROOT, env=env, check=True)
    return env


@pytest.fixture
def served(installation):
    port = installation["PORT"]
    server = subprocess.Popen(
        [*MANAGE, "serve"], cwd=ROOT, env=installation, start_new_session=True
    )
    try:
        wait(lambda: urllib.request.urlopen(f"http://localhost:{port}/healthz").read())
        wait(lambda: one(server, "manage.py worker"))
        yield server, port
    finally:
        if server.poll() is None:
            server.terminate()
            server.wait(20)


def one(server, word):
    """The child with this word in its call; a dead one has lost its words."""
    return next((pid for pid, args in children(server.pid).items() if word in args), None)


def alive(pids):
    return [pid for pid in pids if Path(f"/proc/{pid}").exists()]


@once
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_one_signal_ends_all_and_a_dead_worker_comes_back(served):
    server, port = served
    worker = one(server, "manage.py worker")
    # One that dies at once would be started in a circle, so it has to wait a little.
    time.sleep(5.5)
    os.kill(worker, signal.SIGKILL)
    wait(lambda: one(server, "manage.py worker") not in (None, worker))
    web = one(server, "granian")
    everyone = [web, one(server, "manage.py worker"), *children(web)]

    server.send_signal(signal.SIGINT)

    assert server.wait(20) == 0
    assert alive(everyone) == []
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", int(port)), timeout=1)


@once
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_end_of_the_web_server_ends_all_with_an_error(served):
    server, _ = served
    web, worker = one(server, "granian"), one(server, "manage.py worker")

    os.kill(web, signal.SIGKILL)

    assert server.wait(20) != 0
    assert alive([web, worker]) == []
