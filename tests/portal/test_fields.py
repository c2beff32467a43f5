from portal.fields import LinesFormField, TicksField


def test_lines_become_a_list_without_doubles_and_back():
    field = LinesFormField(required=False)

    assert field.clean(" auf der Mühle \n\nMühle\nMühle") == ["auf der Mühle", "Mühle"]
    assert field.prepare_value(["a", "b"]) == "a\nb"
    assert not field.has_changed(["a"], "a\n")


def test_ticks_are_a_list_of_what_is_offered():
    field = TicksField("Sprachen", offered=[("de", "Deutsch"), ("tr", "Türkisch")]).formfield()

    assert field.clean(["tr"]) == ["tr"]
    assert field.clean([]) == []
