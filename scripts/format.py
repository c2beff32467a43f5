"""`make format`: bring code and templates into the form that `make test` asks for."""

import subprocess

from environment import ROOT, VENV, ensure, main


def tidy():
    ensure(dev=True)
    templates = [str(file) for file in sorted((ROOT / "templates").rglob("*.html"))]
    for command in (
        ["ruff", "check", "--fix", "--quiet", "."],
        ["ruff", "format", "--quiet", "."],
        ["djade", "--target-version", "5.2", *templates],
    ):
        subprocess.run([str(VENV / "bin" / command[0]), *command[1:]], cwd=str(ROOT))


main(tidy)
