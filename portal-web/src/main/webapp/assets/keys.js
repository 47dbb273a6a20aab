// Single keys for those who like them: never while something is typed, never with Ctrl, Alt or Meta, and switched off for good on
// the page that lists them (WCAG 2.1.4).
const isOff = () => { try { return localStorage.getItem("keys") === "off"; } catch { return false; } };
const places = { h: "/", p: "/posts", q: "/questions", c: "/channels", t: "/tags", n: "/notifications", b: "/bookmarks", d: "/drafts", f: "/following", s: "/settings" };

// What is folded away cannot be stood on.
const items = () => [...document.querySelectorAll(".post-row, .comment")].filter((one) => one.checkVisibility?.() ?? true);
const current = () => document.activeElement?.closest(".post-row, .comment");
const within = (selector) => (current() ?? document).querySelector(selector);

function step(by) {
  const all = items();
  const at = all.indexOf(current());
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (!next) return;
  const target = next.querySelector("h2 a, h3 a") ?? next;
  if (target === next) next.tabIndex = -1;
  target.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  next.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}

async function list() {
  if (document.querySelector("dialog.keys[open]")) return;
  const answer = await fetch("/shortcuts");
  if (!answer.ok) { location.assign("/shortcuts"); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.append(document.adoptNode(page.getElementById("shortcuts")));
  dialog.setAttribute("aria-labelledby", "shortcuts-title");
  document.body.append(dialog);
  offerSwitch(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.showModal();
}

function offerSwitch(where) {
  const choice = where.querySelector("[data-keys]");
  if (!choice) return;
  choice.closest("[hidden]")?.removeAttribute("hidden");
  choice.checked = !isOff();
  choice.addEventListener("change", () => {
    try { if (choice.checked) localStorage.removeItem("keys"); else localStorage.setItem("keys", "off"); } catch { /* a private window forgets */ }
  });
}

function search() {
  const field = document.getElementById("searchForm:q");
  if (field?.offsetParent) field.focus(); else location.assign("/search");
}

const press = (selector) => within(selector)?.click();
const actions = {
  j: () => step(1),
  k: () => step(-1),
  o: () => within("h2 a, h3 a")?.click(),
  n: () => location.assign("/unread"),
  r: () => press("a.action[href*='reply=']"),
  l: () => press(".reactions button[name=do]"),
  b: () => document.querySelector("button[name=do][value*='bookmark post']")?.click(),
  c: () => document.getElementById("commentForm:body")?.focus(),
  "/": search,
  "?": list,
};

// A keyboard of another script has the letter in the same place.
const named = ({ key, code }) => (key === "؟" ? "?" : /^[ -~]+$/.test(key) || !code.startsWith("Key") ? key : code.slice(3).toLowerCase());

let going = 0;
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable], [role=textbox], dialog") || isOff()) return;
  const key = named(event);
  if (going && places[key] && Date.now() - going < 1500) { going = 0; location.assign(places[key]); return; }
  going = key === "g" ? Date.now() : 0;
  const action = actions[key];
  if (action) { event.preventDefault(); action(); }
});
offerSwitch(document);
