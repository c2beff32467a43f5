from django.db import models
from django.db.models import Q


class ShortLink(models.Model):
    """A short address for paper: a page or a list, in one language, under a code to type.

    A page is followed when it moves; a list is an address without the language's prefix.
    """

    code = models.CharField(max_length=8, unique=True)
    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+", null=True
    )
    path = models.CharField(max_length=250, blank=True)
    language = models.CharField(max_length=10)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["page", "language"],
                condition=Q(path=""),
                name="one_code_per_page_and_language",
            ),
            models.UniqueConstraint(
                fields=["path", "language"],
                condition=Q(page=None),
                name="one_code_per_path_and_language",
            ),
            models.CheckConstraint(
                condition=Q(path="", page__isnull=False) | (Q(page=None) & ~Q(path="")),
                name="a_code_leads_to_one_place",
            ),
        ]

    def __str__(self):
        return self.code
