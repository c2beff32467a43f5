"""How picture stories show themselves elsewhere."""


def newest(quarter=None, limit=3):
    return []


def search(query, limit=5):
    return [], 0


def about(topic, limit=6):
    return []
