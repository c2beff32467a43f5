"""Addresses for machines; they have no language."""

from django.urls import path

from . import sitemap

urlpatterns = [
    path("robots.txt", sitemap.robots, name="robots"),
    path("sitemap.xml", sitemap.index, name="sitemap_index"),
    path("sitemap-<str:language>.xml", sitemap.sitemap, name="sitemap"),
]
