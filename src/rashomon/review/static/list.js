// Keys on a list: j and k move, Enter opens (it is a focused link), x opens the dispute, / goes to the words, . turns the page.
// Everything here is a link or a field already; without this file the list works by Tab.
(() => {
  "use strict";

  const rows = () => [...document.querySelectorAll("[data-list] [data-row]")];
  const linkOf = (row) => row.querySelector(".row-link") ?? row.querySelector("a[href]");
  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

  const areKeysOn = () => {
    try { return localStorage.getItem("rashomon-keys") !== "off"; } catch { return true; } // storage may be switched off
  };

  const place = (all) => all.findIndex((row) => row.contains(document.activeElement));

  const move = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const at = place(all);
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
    const link = linkOf(all[next]);
    if (link) {
      link.focus({ preventScroll: true });
      all[next].scrollIntoView({ block: "nearest" });
    }
  };

  const openDispute = () => {
    const all = rows();
    const at = place(all);
    const link = at < 0 ? null : all[at].querySelector("[data-dispute]");
    if (link) link.click();
  };

  const goToWords = () => {
    const field = document.querySelector("[data-words]");
    if (field) {
      field.focus();
      field.select();
    }
  };

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    x: openDispute,
    "/": goToWords,
    ".": () => document.querySelector("[data-next]")?.click(),
  };

  document.addEventListener("keydown", (event) => {
    if (!areKeysOn() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // Numbers that renew themselves rest while nobody looks, and while somebody is in them with the keyboard.
  document.addEventListener("htmx:before:request", (event) => {
    const live = event.target.closest?.("[data-live]");
    if (live && (document.hidden || live.contains(document.activeElement))) event.preventDefault();
  });

  // Leave empty conditions out of the address; without script the server does it with one redirect.
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-filter]")) return;
    for (const field of event.target.elements) {
      if (field.name && !field.value) field.disabled = true;
    }
  });
  window.addEventListener("pageshow", () => {
    for (const field of document.querySelectorAll("[data-filter] :disabled")) field.disabled = false;
  });
})();
