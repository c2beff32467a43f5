"""Numbers that a person can read out: public, they open nothing. Codes do, and are secret."""

import re
import secrets
from hashlib import sha256

# No vowels, no 0/O, 1/I/L, 5/S, 8/B: easy to read, say and type.
ALPHABET = "2346789CDFGHJKMNPQRTVWXZ"
_FOUR = f"[{ALPHABET}]{{4}}"
CODE = re.compile(rf"(?<![\w-]){_FOUR}-?{_FOUR}-?{_FOUR}(?![\w-])", re.IGNORECASE)


def new_number(prefix: str) -> str:
    """A number such as A-4F7K2; the caller's unique constraint refuses the rare second one."""
    return f"{prefix}-" + "".join(secrets.choice(ALPHABET) for _ in range(6))


def code(secret: str) -> str:
    """12 signs to type from paper, 55 bits of a longer secret."""
    rest, signs = int.from_bytes(sha256(secret.encode()).digest()), []
    for _sign in range(12):
        rest, place = divmod(rest, len(ALPHABET))
        signs.append(ALPHABET[place])
    return "".join(signs)


def spaced(text: str) -> str:
    """K7WM-4CXF-9TRD: how a code stands on paper."""
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def typed(text: str) -> str:
    """A code as it was made, however it was typed; anything else as it is."""
    return text.replace("-", "").upper() if CODE.fullmatch(text) else text
