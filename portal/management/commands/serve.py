import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

GRACE = 10  # Seconds that a child gets to finish what it has begun.
QUICK = 5  # A worker that ends sooner than this waits before it is started again.


@dataclass
class Child:
    """A process with a group of its own, so that it ends with all that it started."""

    command: list[str]
    process: subprocess.Popen | None = None
    started: float = field(default=0.0)

    def start(self):
        # A group of its own also keeps the terminal's Ctrl-C away: the parent passes it on, once.
        self.process = subprocess.Popen(  # noqa: S603
            self.command,
            start_new_session=True,
            preexec_fn=follow_parent if sys.platform == "linux" else None,
        )
        self.started = time.monotonic()

    def ended(self) -> bool:
        return self.process is None or self.process.poll() is not None

    def tell(self, what):
        try:
            os.killpg(self.process.pid, what)
        except ProcessLookupError:
            pass


def follow_parent():
    """Have Linux end the child when its parent is killed outright and can't do it."""
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Command(BaseCommand):
    help = "Serve the portal: web processes and the worker; one Ctrl-C ends all."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
        parser.add_argument("--workers", type=int, default=2, help="web processes")
        parser.add_argument("--prepare", action="store_true", help="run prepare --demo before")

    def handle(self, *, host, port, workers, prepare, **options):
        refuse_taken(host, port)
        if prepare:
            # In this process, because loading Django takes longer than all that is left to do.
            call_command("prepare", demo=True, stdout=self.stdout)
        web = Child(web_command(host, port, workers))
        worker = Child([sys.executable, "manage.py", "worker"])
        self.stopping = False
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, self.stop)
        try:
            web.start()
            self.watch(web, worker, host, port)
        finally:
            end([web, worker])
        if not self.stopping:
            raise CommandError("Der Webserver hat sich unerwartet beendet.")

    def stop(self, *_):
        self.stopping = True

    def watch(self, web, worker, host, port):
        """Start the worker when the web is up, so that nobody waits for both; keep it alive."""
        announced = False
        while not self.stopping and not web.ended():
            if not announced and answers(host, port):
                announced = True
                self.stdout.write(f"Das Portal läuft auf http://localhost:{port} (Ende: Strg+C)")
                worker.start()
            if announced and worker.ended() and time.monotonic() - worker.started > QUICK:
                self.stderr.write("Der Worker hat sich beendet und wird neu gestartet.")
                worker.start()
            time.sleep(0.2)


def web_command(host, port, workers):
    return [
        sys.executable,
        *("-m", "granian", "--interface", "wsgi"),
        *("--host", host, "--port", str(port)),
        *("--workers", str(workers), "--respawn-failed-workers"),
        *("--blocking-threads", "4", "--backpressure", "64"),
        *("--workers-kill-timeout", str(GRACE - 2)),
        *("--no-ws", "--log-level", "warning"),
        settings.WSGI_APPLICATION.replace(".application", ":application"),
    ]


def refuse_taken(host, port):
    """Say in one sentence what the web server would say in twenty lines."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise CommandError(
                f"Port {port} ist nicht erlaubt. Nehmen Sie einen über 1023."
            ) from error
        except OSError as error:
            raise CommandError(
                f"Port {port} ist belegt. Nehmen Sie einen anderen: PORT={port + 1} make run"
            ) from error


def answers(host, port) -> bool:
    """Whether the web processes answer at all; the socket alone is open long before."""
    target = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    asked = HTTPConnection(target, port, timeout=1)
    try:
        asked.request("HEAD", "/healthz")
        asked.getresponse()
    except (OSError, HTTPException):
        return False
    finally:
        asked.close()
    return True


def end(children):
    """Ask all to end, wait, and end by force what is still there."""
    running = [child for child in children if child.process]
    for child in running:
        child.tell(signal.SIGTERM)
    last = time.monotonic() + GRACE
    for child in running:
        try:
            child.process.wait(max(0.1, last - time.monotonic()))
        except subprocess.TimeoutExpired:
            pass
        # Whatever is left of the group, also when its first process is gone.
        child.tell(signal.SIGKILL)
        child.process.wait()
