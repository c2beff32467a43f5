"""What a person left in this area."""


def find(request, secret):
    return None
