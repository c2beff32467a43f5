/* Lays the new picture over the old one, with a slider; without this file both stand below each other. */
(() => {
  "use strict";
  document.querySelectorAll("[data-before-after]").forEach((box) => {
    // A picture without consent is not there: then there is nothing to compare.
    if (box.querySelectorAll("picture").length !== 2) return;
    const label = document.createElement("label");
    const range = document.createElement("input");
    const show = () => box.style.setProperty("--share", `${range.value}%`);
    label.className = "before-after-slider";
    label.append(box.dataset.label, range);
    Object.assign(range, { type: "range", min: 0, max: 100, value: 50 });
    range.addEventListener("input", show);
    box.classList.add("before-after-layered");
    box.append(label);
    show();
  });
})();
