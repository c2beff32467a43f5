"""What waits on the shop office."""

from portal.waiting import Queue


def queues(limit=5) -> list[Queue]:
    return []
