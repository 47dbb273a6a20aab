// What every page gains from a script; all of it reads and works without.
const root = document.documentElement;

// The colours a reader chose. The first paint is set by the script in the head.
const choice = document.getElementById("theme");
if (choice) {
  document.getElementById("theme-switch").hidden = false;
  try { choice.value = localStorage.getItem("theme") ?? ""; } catch { choice.value = ""; }
  choice.addEventListener("change", () => {
    try { localStorage.setItem("theme", choice.value); } catch { /* a private window forgets */ }
    if (choice.value) root.dataset.theme = choice.value; else delete root.dataset.theme;
  });
}

// Times in the reader's own zone: pages come from a cache that cannot know it.
const thisYear = new Date().getFullYear();
for (const time of document.querySelectorAll("time[data-show]")) {
  const at = new Date(time.dateTime);
  const year = at.getFullYear() === thisYear ? undefined : "numeric";
  const shape = { day: "numeric", month: "long", year };
  if (time.dataset.show === "moment") Object.assign(shape, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  time.textContent = new Intl.DateTimeFormat(root.lang === "en" ? "en-GB" : root.lang, shape).format(at);
  time.title = at.toLocaleString(root.lang) + " (" + Intl.DateTimeFormat().resolvedOptions().timeZone + ")";
}

// A menu closes when the reader goes elsewhere.
addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
});
