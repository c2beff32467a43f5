"""Rights that no account has: some rows are written by services only."""

from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy


class LimitedPolicy(ModelPermissionPolicy):
    """The model's permissions, but at most these acts, even for administrators."""

    def __init__(self, model, acts):
        super().__init__(model)
        self.acts = frozenset(acts)

    def user_has_permission(self, user, action):
        return action in self.acts and super().user_has_permission(user, action)


def limit(model, *acts):
    """Let nobody do anything else with these rows in the admin. Call it in AppConfig.ready()."""
    register_permission_policy(model, LimitedPolicy(model, acts), exact_class=True)
