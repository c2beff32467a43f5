from wagtail import hooks

from . import staff


@hooks.register("construct_homepage_panels")
def desk(request, panels):
    staff.arrange(request.user, panels)
