"""What must not stand in a log: the secret part of a link opens what a person left here."""

import logging
import re

from . import numbers

# Exactly as long as what portal.tokens makes.
SECRET = re.compile(r"(?<![\w-])[\w-]{43}(?![\w-])")


class NoSecrets(logging.Formatter):
    """Blanks the secrets of addresses that a refusal or a fault would write down."""

    def format(self, record):
        return numbers.CODE.sub("…", SECRET.sub("…", super().format(record)))
