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

// Times in the reader's own zone: the one they chose, else the browser's, which no page from a cache can know.
const known = (timeZone) => { try { return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone; } catch { return undefined; } };
const timeZone = known(root.dataset.zone);
// Says which digits too.
const locale = root.dataset.locale;
const year = (at) => new Intl.DateTimeFormat("en", { year: "numeric", timeZone }).format(at);
const thisYear = year(new Date());
for (const time of document.querySelectorAll("time[data-show]")) {
  const at = new Date(time.dateTime);
  const shape = { day: "numeric", month: "long", timeZone };
  if (year(at) !== thisYear) shape.year = "numeric";
  if (time.dataset.show === "moment") Object.assign(shape, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  time.textContent = new Intl.DateTimeFormat(locale, shape).format(at);
  time.title = `${at.toLocaleString(locale, { timeZone })} (${timeZone})`;
}

// The time of day where somebody lives, which a page from a cache has from when it was made.
for (const clock of document.querySelectorAll("[data-clock]")) {
  const there = known(clock.dataset.clock);
  const now = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: there }).format(new Date());
  if (there) clock.textContent = clock.textContent.replace(/\d\d:\d\d/, now);
}

// A menu closes when the reader goes elsewhere.
addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
});
