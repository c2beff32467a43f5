/* Comfort only: every page works without this file. */
(() => {
  "use strict";
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const language = document.documentElement.lang;

  // An error summary, or whatever else asks for it, is read first.
  document.querySelector("[data-focus]")?.focus();

  all("[data-print]", (button) => {
    button.closest("[hidden]")?.removeAttribute("hidden");
    button.addEventListener("click", () => window.print());
  });

  // Share with the device's own sheet, else copy the address; without either it stays a mail.
  all("[data-share]", (link) => {
    if (!navigator.share && !navigator.clipboard) return;
    const status = link.closest(".share")?.querySelector("[role=status]");
    link.addEventListener("click", async (event) => {
      event.preventDefault();
      const url = link.dataset.share;
      try {
        if (navigator.share) await navigator.share({ title: document.title, url });
        else {
          await navigator.clipboard.writeText(url);
          if (status) status.textContent = link.dataset.done;
        }
      } catch (error) {
        if (error.name !== "AbortError") window.location = link.href;
      }
    });
  });

  // How much room is left, in the reader's digits; read out only when the writer pauses.
  all("textarea[maxlength], [data-counter]", (field) => {
    const most = Number(field.getAttribute("maxlength") || field.dataset.counter);
    const note = document.createElement("p");
    const show = () => {
      note.textContent = `${field.value.length.toLocaleString(language)} / ${most.toLocaleString(language)}`;
    };
    let timer;
    note.className = "field-counter";
    field.after(note);
    field.addEventListener("input", () => {
      show();
      note.removeAttribute("aria-live");
      clearTimeout(timer);
      timer = setTimeout(() => {
        note.setAttribute("aria-live", "polite");
        show();
      }, 1000);
    });
    show();
  });

  // Escape and a click elsewhere close an open menu.
  const close = (menu, focus) => {
    menu.open = false;
    if (focus) menu.querySelector("summary").focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    all(".language-menu[open], .main-menu[open]", (menu) => close(menu, menu.contains(document.activeElement)));
  });
  document.addEventListener("click", (event) => {
    all(".language-menu[open]", (menu) => menu.contains(event.target) || close(menu));
  });

  // A form is sent once, however often the button is pressed.
  all("form[method=post]", (form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  });
  window.addEventListener("pageshow", () => all("[data-sent]", (form) => delete form.dataset.sent));
})();
