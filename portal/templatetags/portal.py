"""The few tags and filters that templates need beyond Django's and Wagtail's."""

from django import template

from .. import links

register = template.Library()


@register.filter
def localized_url(page):
    """The address of a page in the reader's language."""
    return links.localized_url(page)
