/* A street map after a press of its button; without this file the drawing and the list are complete. */
(() => {
  "use strict";
  const box = document.querySelector(".street-map");
  const places = [...document.querySelectorAll("[data-spot]")];
  if (!box || !places.length) return;
  const load = () =>
    new Promise((done, failed) => {
      const style = document.createElement("link");
      const script = document.createElement("script");
      Object.assign(style, { rel: "stylesheet", href: box.dataset.style });
      Object.assign(script, { src: box.dataset.script, onload: done, onerror: failed });
      document.head.append(style, script);
    });
  const draw = (canvas) => {
    const map = L.map(canvas, { zoomControl: false });
    map.attributionControl.setPrefix(false);
    L.control
      .zoom({ zoomInTitle: box.dataset.closer, zoomOutTitle: box.dataset.farther })
      .addTo(map);
    L.tileLayer(box.dataset.tiles, { maxZoom: 19, attribution: box.dataset.credit }).addTo(map);
    const spots = places.map((place) => place.dataset.spot.split(",").map(Number));
    map.fitBounds(L.latLngBounds(spots).pad(0.1), { maxZoom: 17 });
    places.forEach((place, index) => {
      const link = document.createElement("a");
      const number = place.id.split("-").pop();
      Object.assign(link, { href: `#${place.id}`, textContent: number });
      link.setAttribute("aria-label", `${number}: ${place.dataset.name}`);
      const icon = L.divIcon({ className: "street-map-number", html: link, iconSize: [32, 32] });
      L.marker(spots[index], { icon, interactive: false, keyboard: false }).addTo(map);
    });
  };
  box.hidden = false;
  box.querySelector("button").addEventListener("click", async (event) => {
    event.currentTarget.disabled = true;
    await load();
    const canvas = box.querySelector(".street-map-canvas");
    box.querySelector(".street-map-off").hidden = true;
    canvas.hidden = false;
    draw(canvas);
    canvas.focus();
  });
})();
