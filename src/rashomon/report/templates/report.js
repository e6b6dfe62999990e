"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const controls = byId("controls");
  if (!controls) return;
  const disputes = [...document.querySelectorAll(".dispute")];
  const cards = [...document.querySelectorAll(".card")];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const value = (id) => (byId(id) ? byId(id).value : "");

  const apply = () => {
    const words = value("find").toLowerCase().split(/\s+/).filter(Boolean);
    const kind = value("kind"), source = value("source");
    let shown = 0;
    for (const card of cards) {
      const data = card.dataset;
      const fits = (!kind || data.kind === kind)
        && (!source || data.left === source || data.right === source)
        && words.every((word) => texts.get(card).includes(word));
      card.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const dispute of disputes) {
      const inside = [...dispute.querySelectorAll(".card")];
      const fitting = inside.filter((card) => !card.hidden).length;
      dispute.hidden = fitting === 0;
      dispute.querySelector("details.pairs").open = fitting > 0 && fitting < inside.length;
    }
    byId("shown").textContent = shown === cards.length ? "" : `${shown} of ${cards.length} pairs shown`;
  };

  const orders = {
    rank: (a, b) => a.dataset.rank - b.dataset.rank,
    similarity: (a, b) => b.dataset.similarity - a.dataset.similarity,
    newest: (a, b) => b.dataset.newest.localeCompare(a.dataset.newest),
  };
  const sort = () => {
    for (const list of document.querySelectorAll(".disputes, .cards")) {
      [...list.children].sort(orders[value("order")]).forEach((card) => list.append(card));
    }
  };

  const unfold = byId("unfold");
  unfold.addEventListener("click", () => {
    const open = unfold.getAttribute("aria-pressed") !== "true";
    unfold.setAttribute("aria-pressed", String(open));
    unfold.textContent = open ? "Close all" : "Open all";
    document.querySelectorAll("details.pairs, details.paragraphs").forEach((details) => { details.open = open; });
  });
  for (const id of ["find", "kind", "source"]) if (byId(id)) byId(id).addEventListener("input", apply);
  byId("order").addEventListener("input", sort);
  controls.hidden = false;
})();
