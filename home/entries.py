"""What a person left on the square itself: the newsletter and messages."""

from django.utils.translation import gettext as _

from portal.entries import Entry
from portal.models import Inquiry, Subscription, Token

KIND = "subscription"


def _subscriptions(email):
    return Subscription.objects.filter(email__iexact=email)


def _inquiries(email):
    return Inquiry.objects.filter(email__iexact=email)


def entries_for(email: str) -> list[Entry]:
    subscriptions = [
        Entry(
            kind=_("Abo"),
            title=_("Newsletter"),
            when=row.confirmed_at,
            state=row.get_rhythm_display(),
            action=_("Abbestellen"),
            ref=f"{KIND}:{row.pk}",
        )
        for row in _subscriptions(email)
    ]
    inquiries = [
        Entry(
            kind=_("Nachricht"),
            title=row.get_kind_display(),
            when=row.created_at,
            state=row.get_status_display(),
            number=row.number,
        )
        for row in _inquiries(email)
    ]
    return subscriptions + inquiries


def act(email: str, ref: str) -> bool:
    """End the subscription that `ref` names, if it is theirs; tells whether it was."""
    kind, __, pk = ref.partition(":")
    if kind != KIND or not pk.isdecimal() or len(pk) > 15:
        return False
    return bool(_subscriptions(email).filter(pk=pk).delete()[0])


def export(email: str) -> dict:
    return {
        "subscriptions": [
            {
                "what": row.what,
                "rhythm": row.rhythm,
                "language": row.language,
                "quarters": [quarter.slug for quarter in row.quarters.all()],
                "topics": [topic.slug for topic in row.topics.all()],
                "consent": row.consent_text,
                "confirmed_at": row.confirmed_at and row.confirmed_at.isoformat(),
            }
            for row in _subscriptions(email).prefetch_related("quarters", "topics")
        ],
        "messages": [
            {
                "number": row.number,
                "kind": row.kind,
                "name": row.name,
                "phone": row.phone,
                "page": row.page,
                "text": row.text,
                "created_at": row.created_at.isoformat(),
            }
            for row in _inquiries(email)
        ],
    }


def erase(email: str) -> dict[str, int]:
    subjects = [f"subscription:{row.pk}" for row in _subscriptions(email)]
    Token.objects.filter(purpose="subscription_leave", subject__in=subjects).delete()
    messages = _inquiries(email).delete()[1].get("portal.Inquiry", 0)
    _subscriptions(email).delete()
    return {KIND: len(subjects), "inquiry": messages}
