"""What the two commands promise: clear sentences and private passwords."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command

from events.models import EventPage

from . import factories

ROOT = Path(__file__).resolve().parent.parent


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


TRIALS = ["redaktion", "moderation", "ladenbuero", "admin"]


def test_passwords_are_generated_once_and_private(var, db):
    call_command("staff_login")
    file = var / "zugang.txt"
    first = file.read_text()
    call_command("staff_login")

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text() == first
    words = first.split()
    passwords = {words[words.index(f"{name}@example.org") + 2] for name in TRIALS}
    assert len(passwords) == len(TRIALS)


@pytest.mark.parametrize("name", TRIALS)
def test_every_login_of_a_trial_opens_the_admin_with_the_rights_of_its_group(var, db, client, name):
    call_command("staff_login")
    words = (var / "zugang.txt").read_text().split()
    email = f"{name}@example.org"

    assert client.login(email=email, password=words[words.index(email) + 2])
    assert client.get("/cms/").status_code == 200
    user = get_user_model().objects.get(email=email)
    assert user.is_superuser == (name == "admin")
    assert user.groups.count() == (name != "admin")


def test_new_passwords_replace_the_old_ones(var, db):
    call_command("staff_login")
    before = (var / "zugang.txt").read_text()

    call_command("staff_login", "--new")

    assert (var / "zugang.txt").read_text() != before


# --- Where something is missing -----------------------------------------------------------


@pytest.mark.parametrize(("name", "green"), [("CI", False), ("HOME_ALONE", True)])
def test_what_a_machine_lacks_is_told_and_fails_where_nobody_reads(name, green):
    # CI itself may be set where this runs.
    alone = f"import os, test; os.environ.pop('CI', None); os.environ['{name}'] = '1'; "
    done = told(alone + "print(test.missing('Es fehlt.'))")

    assert done.stdout == f"– Es fehlt.\n{green}\n"


@pytest.mark.parametrize("module", ["postgres", "chromium"])
def test_what_cannot_be_installed_is_named_with_the_command(module):
    bare = "import postgres, chromium; postgres.as_root = lambda: False; "
    bare += "postgres.binaries = chromium.found = lambda: None; "
    done = told(bare + f"environment.main({module}.needed)")

    assert done.returncode == 1
    assert "sudo apt install" in done.stderr
    assert done.stderr.count("\n") == 1


# --- Indexes ------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_search_that_could_find_nothing_fails():
    with pytest.raises(AssertionError, match="indexed"):
        EventPage.objects.found_by("Reparatur")


@pytest.mark.django_db
@pytest.mark.indexed
def test_a_marked_test_finds_what_it_made():
    page = factories.event(title="Reparatur")

    assert EventPage.objects.found_by("Reparatur") == [page]
