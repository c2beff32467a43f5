"""What a first visit costs on a slow line, pictures aside; sizes as sent, in bytes."""

import pytest

PAGES = [
    "/",
    "/aktionen/",
    "/aktionen/hochbeete-bauen-im-garten/",
    "/laeden/",
    "/laeden/laden-sonnental/",
    "/handgemacht/imkerei-vichtwiese/",
    "/mitmachen/ladenplatz/",
    "/ideen/",
    "/ideen/12/",
    "/thema/lebensmittel/",
    "/kampagnen/der-vichtbach-ein-jahr-lang/",
]
# The two alphabets that need most; the languages that share them have pages enough.
CASES = [(prefix, path) for path in PAGES for prefix in ("", "/ar")]
CASES += [(prefix, path) for path in PAGES[:4] for prefix in ("/tr", "/uk")]


@pytest.mark.parametrize(("prefix", "path"), CASES)
def test_the_first_view_is_small(site, visit, prefix, path):
    page = visit(viewport={"width": 360, "height": 740})
    client = page.context.new_cdp_session(page)
    client.send("Network.enable")
    kinds, sizes = {}, {}
    client.on(
        "Network.responseReceived",
        lambda event: kinds.update({event["requestId"]: event["type"]}),
    )
    client.on(
        "Network.loadingFinished",
        lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}),
    )
    page.goto(f"{site.url}{prefix}{path}", wait_until="networkidle")
    total = {kind: 0 for kind in ("Document", "Stylesheet", "Script", "Font", "Image", "Other")}
    for key, size in sizes.items():
        total[kinds.get(key, "Other")] = total.get(kinds.get(key, "Other"), 0) + size

    assert sum(total.values()) - total["Image"] <= 150_000, total
    assert total["Script"] <= 20_000
    assert 0 < total["Font"] <= 60_000, total
