"""How shops and producers show themselves elsewhere."""


def open_now(quarter=None, limit=3):
    return []


def shops(quarter=None, limit=5):
    return []


def producers(quarter=None, limit=6):
    return []


def search_shops(query, limit=5):
    return [], 0


def search_producers(query, limit=5):
    return [], 0


def about(topic, limit=6):
    return []
