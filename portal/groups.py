"""The groups that keep the portal: each with as few rights as its work needs."""

from django.contrib.auth.management import create_permissions

REDAKTION, MODERATION, LADENBUERO = "Redaktion", "Moderation", "Ladenbüro"
ON_PAGES = [
    "wagtailcore.add_page",
    "wagtailcore.change_page",
    "wagtailcore.publish_page",
]
ON_FILES = [
    "wagtailimages.add_image",
    "wagtailimages.change_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.change_document",
    "wagtaildocs.choose_document",
]


def equip(sender, apps=None, using="default", **kwargs):
    """After each migrate, give the groups what the installed apps ask for.

    Each app names their rights as `staff_permissions` in its AppConfig, by group. Only adds:
    further groups, and rights that an installation adds, stay as they are.
    """
    from django.apps import apps as installed
    from django.contrib.auth.models import Group

    configs = list(installed.get_app_configs())
    # Permissions of later apps are missing until the last app has been migrated.
    if sender.label != configs[-1].label:
        return
    for config in configs:
        create_permissions(config, verbosity=0, using=using)
    for name in (REDAKTION, MODERATION, LADENBUERO):
        group, _ = Group.objects.using(using).get_or_create(name=name)
        rights = [getattr(config, "staff_permissions", {}).get(name, ()) for config in configs]
        group.permissions.add(*_permissions([right for some in rights for right in some], using))
        if name == REDAKTION:
            _on_tree(group, using)
    _name_workflow(using)


def _permissions(names, using):
    from django.contrib.auth.models import Permission

    for name in names:
        app, codename = name.split(".")
        yield Permission.objects.using(using).get(content_type__app_label=app, codename=codename)


def _on_tree(group, using):
    """Rights on all pages and files; an emptied database has no root to hang them on."""
    from wagtail.models import (
        Collection,
        GroupCollectionPermission,
        GroupPagePermission,
        Page,
    )

    if page := Page.objects.using(using).filter(depth=1).first():
        for permission in _permissions(ON_PAGES, using):
            GroupPagePermission.objects.using(using).get_or_create(
                group=group, page=page, permission=permission
            )
    if collection := Collection.objects.using(using).filter(depth=1).first():
        for permission in _permissions(ON_FILES, using):
            GroupCollectionPermission.objects.using(using).get_or_create(
                group=group, collection=collection, permission=permission
            )


def _name_workflow(using):
    """Wagtail's first workflow has an English name, which stands in the menu of every editor."""
    from wagtail.models import Task, Workflow

    for model in (Workflow, Task):
        rows = model.objects.using(using).filter(name="Moderators approval")
        rows.update(name="Freigabe")
