"""Assets made at set-up: for now only the finder that serves what was made."""

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder


class BundleFinder(BaseFinder):
    def find(self, path, find_all=False, **kwargs):
        return []

    def list(self, ignore_patterns):
        return []
