"""`make run` and `make dev`: set up what is missing, then start the portal."""

import os
import socket
import sys

import environment
from environment import PYTHON, ROOT, Sorry, ensure, main


def port():
    text = os.environ.get("PORT", "8000")
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise Sorry("PORT={} ist kein Port; nehmen Sie eine Zahl bis 65535.".format(text))
    return int(text)


def check_port(number):
    """Look before everything else: nobody wants to wait a minute for this sentence."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", number))
        except PermissionError:
            raise Sorry("Port {} ist nicht erlaubt; nehmen Sie einen über 1023.".format(number))
        except OSError:
            other = number + 1 if number < 65535 else 8001
            raise Sorry(
                "Port {} ist belegt. Nehmen Sie einen anderen: make run PORT={}".format(
                    number, other
                )
            )


def run():
    dev = "--dev" in sys.argv[1:]
    environment.check_python()
    number = port()
    check_port(number)
    ensure(dev=dev)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.local")
    os.environ["DEBUG"] = "1" if dev else "0"
    os.chdir(str(ROOT))
    if dev:
        environment.manage("prepare", "--demo", "--no-static")
        start = ["runserver", str(number)]
    else:
        start = ["serve", "--prepare", "--port", str(number)]
    os.execv(str(PYTHON), [str(PYTHON), "manage.py", *start])


if __name__ == "__main__":
    main(run)
