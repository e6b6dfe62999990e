// The desk by keyboard: keys press the buttons that are on the page.  Without this file every button works as a form.
// It also keeps a card in hand while somebody works on it, keeps what was typed, and says what did not reach the server.
(() => {
  "use strict";

  const SETTLE = 250; // ms a fresh card takes no verdict key: a key pressed twice must not judge a card unread
  const IDLE = 60_000; // ms without a key, a touch or a scroll after which a card is no longer renewed by itself
  const find = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const card = () => find("#card");
  const form = () => find("#verdict-form");
  const memory = (action) => { try { return action(); } catch { return null; } }; // storage may be switched off

  let busy = false, arrivedAt = 0, activeAt = Date.now(), endsAt = 0, warned = "", lastPressed = null;

  // --- saying things --------------------------------------------------------------------------------------------
  const say = (words) => {
    const notice = find("#notice");
    if (!notice) return;
    notice.replaceChildren();
    if (words) { const line = document.createElement("p"); line.textContent = words; notice.append(line); }
  };
  const offerAgain = () => { // the same form again: a verdict sent twice is one
    const line = find("#trouble p"), pressed = lastPressed;
    if (!line || !pressed?.isConnected) return;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "secondary";
    again.textContent = "Send again";
    again.addEventListener("click", () => pressed.click());
    line.append(" ", again);
  };
  const offerQueue = () => {
    const line = find("#trouble p");
    if (!line || find("a", line)) return;
    const way = document.createElement("a");
    way.href = "/queue";
    way.textContent = "To the queue";
    line.append(" ", way);
  };
  const trouble = (words, canSend) => {
    const place = find("#trouble");
    if (!place) return say(words);
    const line = document.createElement("p");
    line.textContent = words;
    place.replaceChildren(line);
    if (canSend) offerAgain();
    place.scrollIntoView({ block: "nearest" });
  };

  // --- keys -----------------------------------------------------------------------------------------------------
  const areKeysOn = () => memory(() => localStorage.getItem("rashomon-keys")) !== "off";
  const isTyping = (target) => target instanceof Element && target.closest("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]") !== null;
  const open = (id, focus) => {
    const part = document.getElementById(id);
    if (!part) return false;
    part.open = true;
    (focus ? find(focus, part) : find("summary", part))?.focus();
    part.scrollIntoView({ block: "nearest" });
    return true;
  };
  const toggle = (id) => {
    const part = document.getElementById(id);
    if (!part) return;
    if (part.open) { part.open = false; heading()?.focus({ preventScroll: true }); } else open(id);
  };
  const heading = () => find("#card-title");
  const passages = () => {
    const closed = all("details.more-text:not([open])");
    if (closed.length === 0) { find(".whole-document")?.focus(); return; }
    for (const part of closed) part.open = true;
  };
  const help = () => {
    const dialog = find("#keys");
    if (!dialog) { location.assign("/help"); return; }
    if (dialog.open) dialog.close(); else dialog.showModal();
  };
  const acts = {
    k: () => find("#kind")?.focus(),
    n: () => find("#note")?.focus(),
    e: () => open("mend", "input"),
    o: passages,
    w: () => toggle("numbers"),
    x: () => toggle("dispute"),
  };
  document.addEventListener("keydown", (event) => {
    activeAt = Date.now();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      const menu = find(".menu[open]");
      if (menu) { menu.open = false; find("summary", menu).focus(); } else if (isTyping(event.target)) heading()?.focus({ preventScroll: true });
      return;
    }
    if (isTyping(event.target) || !areKeysOn()) return;
    if (event.key === "?") { event.preventDefault(); help(); return; }
    if (find("dialog[open]") || !card()) return;
    const button = all("[data-key]", card()).find((one) => one.dataset.key === event.key);
    if (button) {
      event.preventDefault();
      if (event.repeat || busy || performance.now() - arrivedAt < SETTLE) return;
      button.click();
    } else if (acts[event.key] && form()) {
      event.preventDefault();
      acts[event.key]();
    }
  });
  for (const kind of ["pointerdown", "scroll", "input"]) document.addEventListener(kind, () => { activeAt = Date.now(); }, { passive: true, capture: true });
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("button");
    if (pressed && pressed.closest("#card form")) lastPressed = pressed;
    const menu = find(".menu[open]");
    if (menu && !menu.contains(event.target)) menu.open = false;
    if (event.target.closest?.("[data-keys]")) { event.preventDefault(); help(); }
  }, true);

  // --- what was typed is kept until it is saved -----------------------------------------------------------------
  const FIELDS = ["kind", "note", "left_speaker", "right_speaker", "left_words", "right_words", "left_start", "left_end", "right_start", "right_end"];
  const keyOf = () => (card()?.dataset.conflict ? `rashomon-draft-${card().dataset.conflict}` : null);
  const keep = () => {
    const key = keyOf(), fields = form()?.elements;
    if (!key || !fields) return;
    memory(() => sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, fields[name]?.value ?? ""])))));
  };
  const recall = () => {
    const key = keyOf(), fields = form()?.elements;
    const kept = key && memory(() => JSON.parse(sessionStorage.getItem(key)));
    if (!kept || !fields || fields.note.value) return;
    for (const name of FIELDS) if (kept[name] && fields[name]) fields[name].value = kept[name];
    if (FIELDS.slice(2).some((name) => kept[name])) find("#mend").open = true;
  };
  document.addEventListener("input", (event) => { if (event.target.closest("#verdict-form")) keep(); });

  // --- words selected in a passage become the suggestion ---------------------------------------------------------
  // Offsets are counted in characters as Python counts them, not in UTF-16 units.
  const placeOf = (node, offset, side) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = element?.closest("[data-at]");
    if (!piece || !side.contains(piece)) return null;
    const at = Number(piece.dataset.at);
    if ("hidden" in piece.dataset) return offset > 0 ? at + 1 : at;
    if (node.nodeType !== Node.TEXT_NODE) return offset > 0 ? at + [...piece.textContent].length : at;
    return at + [...node.textContent.slice(0, offset)].length;
  };
  const wordsOf = (range, passage) => {
    let words = "";
    for (const piece of all("[data-at]", passage)) {
      if (!range.intersectsNode(piece) || "hidden" in piece.dataset) continue;
      const part = document.createRange();
      part.selectNodeContents(piece);
      if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
      if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
      words += part.toString();
    }
    return words;
  };
  document.addEventListener("selectionchange", () => {
    const mend = find("#mend[open]"), chosen = document.getSelection();
    if (!mend || !chosen || chosen.isCollapsed || chosen.rangeCount === 0) return;
    const range = chosen.getRangeAt(0);
    const from = range.commonAncestorContainer.nodeType === Node.TEXT_NODE ? range.commonAncestorContainer.parentElement : range.commonAncestorContainer;
    const passage = from.closest?.(".passage"), side = from.closest?.("[data-side]");
    if (!passage || !side) return;
    const start = placeOf(range.startContainer, range.startOffset, side), end = placeOf(range.endContainer, range.endOffset, side);
    if (start === null || end === null || end <= start) return;
    const fields = form().elements, place = side.dataset.side;
    fields[`${place}_words`].value = wordsOf(range, passage).trim();
    fields[`${place}_start`].value = start;
    fields[`${place}_end`].value = end;
    keep();
  });
  document.addEventListener("input", (event) => {
    const place = /^(left|right)_words$/.exec(event.target.name ?? "")?.[1];
    if (place) for (const edge of ["start", "end"]) form().elements[`${place}_${edge}`].value = ""; // typed: to be looked for
  });

  // --- the card stays in hand while somebody works on it --------------------------------------------------------
  const minutes = (ms) => { const left = Math.max(1, Math.round(ms / 60_000)); return left === 1 ? "minute" : `${left} minutes`; };
  const warn = (words) => {
    if (words === warned) return;
    warned = words;
    const alarm = find("#alarm");
    if (alarm) alarm.textContent = words;
    const lease = find("#lease");
    if (lease) lease.classList.toggle("is-ending", words !== "");
    if (words) trouble(words, false); else if (find("#trouble")) find("#trouble").replaceChildren();
  };
  const showEnd = () => {
    const time = find("#lease time[data-local]");
    if (!time) return;
    time.dateTime = new Date(endsAt).toISOString();
    time.textContent = new Date(endsAt).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  };
  let renewing = false;
  const renew = async () => {
    const path = card()?.dataset.renew;
    if (!path || renewing) return;
    renewing = true;
    try {
      const answer = await fetch(path, { method: "POST", headers: { Accept: "application/json", "X-CSRF-Token": find("meta[name=csrf]")?.content ?? "" } });
      if (card()?.dataset.renew !== path) return;
      if (answer.ok && !answer.redirected) {
        endsAt = Date.now() + (await answer.json()).seconds * 1000;
        showEnd();
        warn("");
      } else if (answer.status === 409) {
        endsAt = 0;
        card().removeAttribute("data-renew");
        warn("This card is no longer yours: somebody else has taken it, or it is closed. What you typed is still here.");
        offerQueue();
      } else if (answer.status === 401 || answer.redirected) {
        card().removeAttribute("data-renew");
        warn("You are signed out. Sign in in another tab, then load this page anew; what you typed is kept.");
      }
    } catch { /* the network is away: the next round tries again, and the verdict would tell */ } finally { renewing = false; }
  };
  setInterval(() => {
    if (!endsAt || !card()?.dataset.renew) return;
    const left = endsAt - Date.now(), isActive = Date.now() - activeAt < IDLE && !document.hidden;
    const whole = Number(card().dataset.seconds) * 1000 || 900_000;
    if (isActive && left < whole * 0.6) { renew(); return; }
    if (left <= 0) warn("Your time with this card is over. Your verdict still counts unless somebody else takes the card; press any key to take it again.");
    else if (left < 120_000) warn(`This card is yours for another ${minutes(left)}; press any key to keep it.`);
  }, 5_000);

  // --- a fresh desk ---------------------------------------------------------------------------------------------
  const arrive = (isSwap) => {
    arrivedAt = performance.now();
    warned = "";
    const seconds = Number(card()?.dataset.seconds ?? 0);
    endsAt = card()?.dataset.renew && seconds ? Date.now() + seconds * 1000 : 0;
    if (endsAt) showEnd();
    for (const part of all(".with-script")) part.hidden = false;
    recall();
    for (const passage of all(".passage.is-long")) { // long ones open at the words that disagree
      const mark = find("mark", passage) ?? find(".said", passage);
      if (mark) passage.scrollTop = mark.offsetTop - 60;
    }
    if (isSwap) {
      window.scrollTo({ top: 0, behavior: "instant" });
      heading()?.focus({ preventScroll: true });
    }
    if (find("#alarm")) find("#alarm").textContent = "";
  };
  const forget = (source) => {
    const id = source?.closest?.("#card")?.dataset.conflict;
    if (id) memory(() => sessionStorage.removeItem(`rashomon-draft-${id}`));
  };
  const isDesk = (event) => event.detail?.ctx?.target?.id === "desk" || event.detail?.ctx?.target === "#desk";

  document.addEventListener("htmx:before:request", (event) => {
    if (!isDesk(event)) return;
    busy = true;
    card()?.classList.add("is-busy");
    find("#trouble")?.replaceChildren();
  });
  document.addEventListener("htmx:before:swap", (event) => {
    const ctx = event.detail?.ctx, answer = ctx?.response?.raw;
    if (answer?.redirected && new URL(answer.url).pathname === "/sign-in") {
      event.preventDefault();
      trouble("You are signed out. Sign in in another tab, then load this page anew; what you typed is kept.", true);
    } else if (answer && !answer.ok && /<html/i.test(ctx.text)) { // of a proxy, say: no message of ours
      event.preventDefault();
      trouble(`Not saved: the server answered with an error (${answer.status}). What you typed is still here.`, true);
    } else if (answer?.ok && isDesk(event)) {
      const action = ctx.request?.action ?? "";
      if (/\/(review|release)$/.test(action)) forget(ctx.sourceElement);
    }
  });
  document.addEventListener("htmx:after:swap", (event) => {
    if (isDesk(event) && event.detail.ctx.response?.raw?.ok) arrive(true);
    const status = event.detail?.ctx?.response?.status;
    if (status === 409) offerQueue();
    if (status >= 500 || status === 401) offerAgain();
  });
  document.addEventListener("htmx:finally:request", () => {
    busy = false;
    card()?.classList.remove("is-busy");
  });
  document.addEventListener("htmx:error", (event) => {
    const ctx = event.detail?.ctx;
    if (!ctx || ctx.response) return;
    trouble("Not saved: the server could not be reached. What you typed is still here.", true);
  });

  const start = () => {
    arrive(false);
    const box = find("#keys-on");
    if (box) {
      box.checked = areKeysOn();
      box.addEventListener("change", () => memory(() => localStorage.setItem("rashomon-keys", box.checked ? "on" : "off")));
    }
    if (location.hash === "#said") find("#said")?.focus({ preventScroll: true });
    arrivedAt = 0;
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
