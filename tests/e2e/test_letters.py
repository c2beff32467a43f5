"""What goes through a mail: the newsletter, one's entries; and a form sent many times at once."""

import re
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from .walking import BUTTON, SEND, press

PHONE = {"viewport": {"width": 320, "height": 640}, "java_script_enabled": False}
ACTION = "hochbeete-bauen-im-garten"


def test_order_the_newsletter_confirm_and_leave_by_entries(site, visit):
    page = visit(**PHONE)
    mail = "neu@example.org"
    page.goto(f"{site.url}/newsletter/")
    page.locator("#id_email").fill(mail)
    page.locator("input[name=quarters]").first.check()
    press(page, SEND)
    page.goto(site.link(mail, r"http://\S+/newsletter/bestaetigen/\S+"))
    press(page, BUTTON)
    assert "Bestellt" in page.locator("h1").inner_text()

    page.goto(f"{site.url}/meine-eintraege/")
    page.locator("#id_email").fill(mail)
    press(page, SEND)
    code = site.link(mail, r"\b\d{3} \d{3}\b")
    page.locator("#id_code").fill(code)
    press(page, SEND)
    press(page, "button[name=ref]")

    assert page.locator("button[name=ref]").count() == 0
    assert page.faults == []


def test_entries_open_by_the_link_and_close_on_this_device(site, visit):
    page = visit(**PHONE)
    mail = "mein@example.org"
    page.goto(f"{site.url}/aktionen/{ACTION}/anmelden/")
    page.locator("#id_name").fill("Mein Name")
    page.locator("#id_email").fill(mail)
    press(page, SEND)
    press(page, BUTTON)
    page.goto(f"{site.url}/meine-eintraege/")
    page.locator("#id_email").fill(mail)
    press(page, SEND)
    page.goto(site.link(mail, r"http://\S+/meine-eintraege/oeffnen/\S+"))
    assert page.context.cookies() == []
    press(page, BUTTON)
    assert page.locator("li.entry").count() == 1
    press(page, "form[action$='/abmelden/'] button")

    assert page.locator("#id_email").count() == 1
    assert page.faults == []


def test_a_question_sent_twenty_times_at_once_is_one(site):
    data = urllib.parse.urlencode({"text": "Wann?", "phone": "02402 4711", "key": "race"}).encode()

    def send(__):
        with urllib.request.urlopen(f"{site.url}/kontakt/", data) as answer:
            return answer.read().decode()

    with ThreadPoolExecutor(20) as pool:
        pages = list(pool.map(send, range(20)))

    numbers = {re.search(r"K-[A-Z0-9]{6}", page)[0] for page in pages}
    assert len(numbers) == 1
