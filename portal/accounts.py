"""Who may have an account: staff only, made by staff. How they sign in."""

import logging
from smtplib import SMTPException

from allauth.account import views
from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib.auth import logout
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

logger = logging.getLogger(__name__)
ACCESS = "wagtailadmin.access_admin"


def refuse(request):
    """Say that this account opens nothing here, instead of sending it round in circles."""
    return render(request, "account/no_access.html", status=403)


class StaffAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _(
            "E-Mail-Adresse und Passwort passen nicht zusammen. Versuchen Sie es noch einmal."
        ),
        "too_many_login_attempts": _("Das waren zu viele Versuche. Warten Sie 15 Minuten."),
        "account_inactive": _("Dieses Konto ist gesperrt."),
    }

    def is_open_for_signup(self, request):
        return False

    def pre_login(self, request, user, **kwargs):
        response = super().pre_login(request, user, **kwargs)
        if response is None and not user.has_perm(ACCESS):
            return refuse(request)
        return response

    def add_message(self, *args, **kwargs):
        """The pages say what happened; a second message would only wait for the next page."""

    def get_password_change_redirect_url(self, request):
        return reverse("wagtailadmin_home")

    def get_reset_password_from_key_url(self, key):
        # Never from the request: a forged Host header would send the secret elsewhere.
        path = reverse("account_reset_password_from_key", args=["UID", "KEY"])
        return settings.BASE_URL + path.replace("UID-KEY", key)

    def send_mail(self, template_prefix, email, context):
        # Sent at once and never stored: these mails carry a secret or speak of one.
        try:
            super().send_mail(template_prefix, email, context)
        except (OSError, SMTPException):
            logger.exception("A mail to a member of staff could not be sent")


class SignIn(views.LoginView):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated and not request.user.has_perm(ACCESS):
            logout(request)
            return refuse(request)
        return super().dispatch(request, *args, **kwargs)


sign_in = SignIn.as_view()
