def places(date) -> str:
    """12/20: people who take places, and how many there are; without a limit only people."""
    if date.capacity is None:
        return str(date.taken)
    return f"{date.taken}/{date.capacity}"
