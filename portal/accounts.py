"""Who may have an account: staff only, made by staff."""

from allauth.account.adapter import DefaultAccountAdapter


class StaffAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request):
        return False
