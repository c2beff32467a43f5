import pytest
from django.template.loader import render_to_string

from portal.blocks import BodyBlock
from tests import factories

BLOCKS = BodyBlock().child_blocks


@pytest.mark.django_db
@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_has_its_template_and_a_preview(name, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    factories.image()
    block = BLOCKS[name]
    value = block.normalize(block.get_preview_value())
    html = render_to_string(block.meta.template, {"value": value, "self": value})

    assert block.meta.template == f"blocks/{name}.html"
    assert block.is_previewable
    assert html.strip()


@pytest.mark.parametrize(("consent", "shown"), [("nobody", True), ("open", False)])
def test_a_picture_without_consent_is_not_shown(consent, shown, db, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    value = BLOCKS["image"].normalize({"image": factories.image(consent=consent), "caption": ""})

    assert ("<img" in BLOCKS["image"].render(value)) == shown


def test_a_text_of_an_editor_cannot_break_out_of_a_block():
    block = BLOCKS["heading"]
    value = block.normalize({"text": "<script>alert(1)</script>", "level": "2"})

    assert "<script>" not in block.render(value)
