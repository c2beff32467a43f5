"""1,000 series are edited at random while people sign up; nobody and no date may get lost.

Run by `make audit-series`. Each number names a sequence of its own, so a fault can be seen again.
"""

import os
import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent))
SEQUENCES, STEPS = int(os.environ.get("SEQUENCES", "1000")), 6


def setup():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django

    django.setup()


def play(seed) -> list[str]:
    """What went wrong in one sequence; nothing of it stays."""
    from django.db import transaction
    from django.utils import translation

    from tests.events import edits

    with translation.override("de"), transaction.atomic():
        found = edits.play(Random(seed), steps=STEPS)  # noqa: S311 A seed is meant.
        transaction.set_rollback(True)
    for fault in found:
        print(f"sequence {seed}: {fault}")
    return found


def main():
    setup()
    from django.test.utils import setup_databases, teardown_databases

    config = setup_databases(verbosity=0, interactive=False)
    try:
        faults = sum(len(play(seed)) for seed in range(SEQUENCES))
    finally:
        teardown_databases(config, verbosity=0)
    print(f"{SEQUENCES} sequences of {STEPS} edits: {faults} faults")
    return faults


if __name__ == "__main__":
    sys.exit(min(main(), 1))
