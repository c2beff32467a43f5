"""2,000 random days of 50 steps at one list of sign-ups, played against a model of plain Python.

Run by `make audit-races` on SQLite and on PostgreSQL; `make test` plays 100 days of 20 steps.
"""

import os
import sys

import pytest

os.environ["RACES"] = "1"
TESTS = "tests/events/test_sign_up_machine.py"

if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", TESTS]))
