"""200 parties of 1 to 3 people sign up at once for 20 places, over HTTP, with 2 web processes.

Run by `make bench` on SQLite and on PostgreSQL. The places must go to whoever fits, in the order of
arrival, with no error, and the slowest answer within 10 seconds.
"""

import os
import random
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).parent.parent))
PARTIES, PLACES, TURNS, SLOWEST = 200, 20, 5, 10
HOST, PORT = "127.0.0.1", 8997


@contextmanager
def server():
    """Two web processes on the same test database."""
    from portal.management.commands import serve

    env = dict(os.environ)
    if url := env.get("DATABASE_URL"):
        env["DATABASE_URL"] = url.replace("/portal?", "/test_portal?")
    child = serve.Child(serve.web_command(HOST, PORT, 2))
    child.process = subprocess.Popen(child.command, env=env, start_new_session=True)  # noqa: S603
    try:
        while not child.ended() and not serve.answers(HOST, PORT):
            time.sleep(0.2)
        yield
    finally:
        serve.end([child])


class Visitor(threading.Thread):
    """Sends the form, waits for all others, and presses the button that signs up."""

    def __init__(self, row, number, size, barrier):
        super().__init__()
        self.row, self.number, self.size, self.barrier = row, number, size, barrier
        self.error, self.seconds = "", 0.0

    def run(self):
        form = f"/aktionen/{self.row.event.slug}/anmelden/"
        who = {"name": f"P{self.number}", "email": f"p{self.number}@example.org"}
        try:
            check = self.post(form, {"date": self.row.pk, "party_size": self.size} | who)
        except Exception as error:
            self.error, check = repr(error), ""
        self.barrier.wait()
        begin = time.monotonic()
        try:
            if check and "danke" not in self.post(check, {}):
                self.error = "no thanks"
        except Exception as error:
            self.error = repr(error)
        self.seconds = time.monotonic() - begin

    def post(self, path, data):
        """Where the answer leads."""
        asked = HTTPConnection(HOST, PORT, timeout=60)
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        asked.request("POST", path, urlencode(data), kind)
        answer = asked.getresponse()
        answer.read()
        asked.close()
        if answer.status != 302:
            raise HTTPException(f"{path} answers {answer.status}")
        return answer.headers["Location"]


def turn(number):
    """One run; returns whether it was as it must be, and says what was measured."""
    from django.db import connection, connections

    from bench.sign_ups import best_fill
    from tests import factories

    row = factories.date(f"ansturm-{number}", capacity=PLACES)
    connections.close_all()
    sizes = random.Random(number)  # noqa: S311
    barrier = threading.Barrier(PARTIES)
    crowd = [Visitor(row, who, sizes.randint(1, 3), barrier) for who in range(PARTIES)]
    for visitor in crowd:
        visitor.start()
    for visitor in crowd:
        visitor.join()
    rows = list(row.registrations.order_by("pk").values_list("party_size", "status"))
    inside = [status in ("confirmed", "held") for __, status in rows]
    people = sum(size for (size, __), there in zip(rows, inside, strict=True) if there)
    fifo = inside == best_fill([size for size, __ in rows], PLACES)
    errors = [visitor.error for visitor in crowd if visitor.error]
    slowest = max(visitor.seconds for visitor in crowd)
    print(
        f"{connection.vendor}: {people} people on {PLACES} places, {len(rows)} parties, "
        f"in order: {fifo}, {len(errors)} errors {errors[:1]}, slowest {slowest:.2f} s",
        flush=True,
    )
    whole = len(rows) == PARTIES and people == PLACES
    return whole and fifo and not errors and slowest < SLOWEST


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()
    from django.test.utils import setup_databases, teardown_databases

    config = setup_databases(verbosity=0, interactive=False)
    try:
        with server():
            held = [turn(number) for number in range(TURNS)]
    finally:
        teardown_databases(config, verbosity=0)
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
