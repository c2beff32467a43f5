"""Who may see what on the desk: the permissions of Wagtail, none of our own."""

from django.apps import apps
from wagtail.permissions import policy_registry


def may(user, permission: str) -> bool:
    """Whether the policy of the model allows it; `permission` reads "ideas.change_idea"."""
    app, __, codename = permission.partition(".")
    act, __, model = codename.partition("_")
    policy = policy_registry.get_by_type(apps.get_model(app, model))
    return policy.user_has_permission(user, act)
