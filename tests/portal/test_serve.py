import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.installation import begin

ROOT = Path(__file__).resolve().parents[2]
MANAGE = (sys.executable, "manage.py")
pytestmark = [
    pytest.mark.skipif("DATABASE_URL" in os.environ, reason="does not depend on the database"),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
]


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
    words = subprocess.check_output(["ps", "-eo", "pid=,ppid=,args="], text=True).splitlines()
    rows = [line.split(None, 2) for line in words]
    return {int(row[0]): row[2] for row in rows if int(row[1]) == pid}


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    """The environment of a migrated, empty installation."""
    folder = tmp_path_factory.mktemp("installation")
    (folder / "static").mkdir()
    env = begin(folder) | {"PORT": str(free_port())}
    subprocess.run([*MANAGE, "prepare", "--no-static"], cwd=ROOT, env=env, check=True)
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


def test_the_end_of_the_web_server_ends_all_with_an_error(served):
    server, _ = served
    web, worker = one(server, "granian"), one(server, "manage.py worker")

    os.kill(web, signal.SIGKILL)

    assert server.wait(20) != 0
    assert alive([web, worker]) == []
