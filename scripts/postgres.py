"""A PostgreSQL of one's own in a temporary folder, for as long as the tests run."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

from environment import Sorry, say

PORT = "54329"  # Only names the socket's file; nothing listens on the network.
OPTIONS = "-c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def as_root():
    return os.geteuid() == 0


def install(*packages):
    """Debian's packages, when we may; returns whether they are there now."""
    if not (as_root() and shutil.which("apt-get")):
        return False
    say(f"{', '.join(packages)} wird aus dem Paketverzeichnis des Systems eingerichtet …")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-qq", *words], env=quiet, capture_output=True, text=True)
    if done.returncode:
        say(done.stderr.strip()[-500:])
    return done.returncode == 0


def binaries():
    """The folder with the newest `initdb`, or None."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: int(path.parts[-3]) if path.parts[-3].isdigit() else 0,
    )
    if found:
        return found[-1].parent
    # Elsewhere than on Debian they stand in the path.
    return Path(shutil.which("initdb")).parent if shutil.which("initdb") else None


def needed():
    """The binaries, installed if they have to be."""
    if not binaries():
        install("postgresql")
    if not binaries():
        raise Sorry(
            "PostgreSQL fehlt, daher bleibt es ungeprüft: sudo apt install postgresql, "
            "dann noch einmal make test."
        )
    return binaries()


def run(*words):
    """PostgreSQL refuses to run as root, so root hands it to the user of Debian's package."""
    other = {"user": "postgres", "group": "postgres", "extra_groups": []} if as_root() else {}
    # Without a terminal and without our pipes, so that it does not hold them open.
    with tempfile.TemporaryFile() as out:
        done = subprocess.run(
            words, cwd="/", stdin=subprocess.DEVNULL, stdout=out, stderr=out, **other
        )
        out.seek(0)
        if done.returncode:
            raise Sorry("PostgreSQL ließ sich nicht starten: " + out.read().decode()[-400:])


@contextmanager
def cluster():
    """Yields the DATABASE_URL of an empty cluster, and leaves nothing behind."""
    tools = needed()
    # A socket's path must be short, so not below a long TMPDIR.
    folder = Path(tempfile.mkdtemp(prefix="portal-", dir="/tmp"))
    data = folder / "data"
    try:
        if as_root():
            shutil.chown(folder, "postgres", "postgres")
        run(
            *(tools / "initdb", "--pgdata", data, "--username", "postgres", "--auth", "trust"),
            *("--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
        )
        options = f"-c unix_socket_directories={folder} -p {PORT} {OPTIONS}"
        log = folder / "log"
        run(tools / "pg_ctl", "-w", "-D", data, "-l", log, "-o", options, "start")
        yield f"postgres://postgres@/portal?host={folder}&port={PORT}"
    finally:
        # Where it did not start, there is nothing to stop.
        with suppress(Sorry):
            run(tools / "pg_ctl", "-w", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)
