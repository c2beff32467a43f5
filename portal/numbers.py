"""Short numbers for people to read out: public, without look-alikes, and opening nothing."""

import secrets

# No vowels, no 0/O, 1/I/L, 5/S, 8/B: easy to read, say and type.
ALPHABET = "2346789CDFGHJKMNPQRTVWXZ"


def new_number(prefix: str) -> str:
    """A number such as A-4F7K2; the caller's unique constraint refuses the rare second one."""
    return f"{prefix}-" + "".join(secrets.choice(ALPHABET) for _ in range(6))
