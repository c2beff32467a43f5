"""Make the virtual environment with the standard library alone, or say in one sentence why not.

Whoever starts this may have an old Python, so this file keeps to what Python 3.6 can read.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed.json"
OLDEST = (3, 11)


class Sorry(Exception):
    """What keeps the work from going on, as one sentence for the person at the keyboard."""


def main(work):
    """Run `work` and turn what went wrong into one sentence and an exit code."""
    try:
        sys.exit(work() or 0)
    except Sorry as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)


def say(text):
    print(text, flush=True)


def manage(*arguments, **extra):
    """Run a command of Django; it has said itself what went wrong."""
    done = subprocess.run([str(PYTHON), "manage.py", *arguments], cwd=str(ROOT), env=env(**extra))
    if done.returncode:
        sys.exit(done.returncode)


def env(**extra):
    return dict(os.environ, **extra)


def ensure(dev=False):
    """Leave a virtual environment that holds exactly what the lock file names."""
    check_python()
    check_folder()
    if not usable():
        make_venv()
    lock = ROOT / ("requirements-dev.txt" if dev else "requirements.txt")
    key = fingerprint(ROOT / "requirements.txt")
    key_dev = fingerprint(ROOT / "requirements-dev.txt")
    installed = read_stamp()
    if installed.get("key") != key or (dev and installed.get("dev") != key_dev):
        install(lock)
        STAMP.write_text(json.dumps({"key": key, "dev": key_dev if dev else None}))


def check_python():
    if sys.version_info < OLDEST:
        raise Sorry(
            "Das Portal braucht Python {}.{} oder neuer, hier läuft {}.{}. Mit einem anderen: "
            "make run PYTHON=/pfad/zu/python3".format(*OLDEST, *sys.version_info[:2])
        )


def check_folder():
    for folder in (ROOT, ROOT / "var", VENV):
        if not folder.exists():
            continue
        try:
            tempfile.TemporaryFile(dir=str(folder)).close()
        except OSError as error:
            raise Sorry(
                "In den Ordner {} lässt sich nicht schreiben ({}).".format(folder, error.strerror)
            )


def usable():
    """A folder that was moved, or whose Python is gone, is not."""
    if not PYTHON.exists():
        return False
    question = "import sys; print(sys.prefix, sys.version_info >= {})".format(OLDEST)
    answer = subprocess.run(
        [str(PYTHON), "-c", question], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    pip = VENV / "bin" / "pip"
    moved = not pip.exists() or str(VENV) not in pip.read_text(errors="replace")
    return not moved and answer.stdout.decode().split() == [str(VENV), "True"]


def make_venv():
    try:
        import ensurepip  # noqa: F401
        import venv
    except ImportError:
        raise Sorry(
            "Das Python-Modul venv fehlt. Unter Debian und Ubuntu: sudo apt install python3-venv"
        )
    say("Die Python-Umgebung .venv wird angelegt …")
    try:
        venv.EnvBuilder(with_pip=True, clear=True, symlinks=True).create(str(VENV))
    except (OSError, subprocess.CalledProcessError) as error:
        raise Sorry("Die Umgebung .venv ließ sich nicht anlegen: {}".format(error))


def install(lock):
    """Install with hashes, showing how far it is; pip's own words only if it fails."""
    total = lock.read_text().count("==")
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--no-compile", "--require-hashes", "-r", str(lock)]
    start = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=str(ROOT),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    )
    lines, seen = [], 0
    for line in process.stdout:
        lines.append(line)
        seen += line.startswith("Collecting ")
        progress("Pakete werden geholt", min(seen, total), total)
        if line.startswith("Installing "):
            progress("Pakete werden eingerichtet", total, total)
    if process.wait():
        sys.stderr.write("".join(lines[-12:]))
        raise Sorry("Die Pakete ließen sich nicht installieren; der Grund steht darüber.")
    compile_packages()
    progress(None, 0, 0)
    say("{} Pakete eingerichtet ({:.0f} s).".format(seen, time.monotonic() - start))


def compile_packages():
    """On all cores at once, because each of the many programs that follow would do it again.

    Some packages bring templates that are no Python; they stay as they are.
    """
    progress("Pakete werden übersetzt", 1, 1)
    command = [str(PYTHON), "-m", "compileall", "-q", "-j", "0", str(VENV / "lib")]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def progress(what, done, total):
    """One line that overwrites itself, only where somebody looks at it."""
    if not sys.stdout.isatty():
        return
    text = "{} {}/{}".format(what, done, total) if what else ""
    width = shutil.get_terminal_size().columns - 1
    print("\r" + text[:width].ljust(width) + "\r", end="", flush=True)


def fingerprint(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def read_stamp():
    try:
        return json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}


if __name__ == "__main__":
    main(lambda: ensure(dev="--dev" in sys.argv[1:]))
