"""How demo pages are made and translated: like an editor would, by revisions."""

from wagtail.models import Locale

from portal.demo.stream import raw


def publish(page) -> None:
    page.save_revision().publish()


def add(parent, page):
    """Put a German page below `parent` and publish it, unless one stands there already."""
    model = type(page)
    if found := model.objects.child_of(parent).filter(slug=page.slug).first():
        return found, False
    page.locale = Locale.objects.get(language_code="de")
    parent.add_child(instance=page)
    publish(page)
    return page, True


def translate(page, language: str, words) -> None:
    """Publish a translation of the page with these words, unless there is one."""
    locale = Locale.objects.get(language_code=language)
    if page.has_translation(locale):
        return
    copy = page.copy_for_translation(locale)
    copy.title = copy.draft_title = words.title
    copy.summary = words.summary
    if words.body:
        copy.body = raw_stream(copy, words.body)
    for name in ("organiser", "origin", "elsewhere"):
        if text := getattr(words, name, ""):
            setattr(copy, name, text)
    publish(copy)


def raw_stream(page, blocks):
    """Demo blocks as the value of a page's `body`."""
    return page._meta.get_field("body").to_python(raw(blocks))
