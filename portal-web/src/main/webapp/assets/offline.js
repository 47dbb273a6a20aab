// The posts that were kept, the latest first.
const list = document.getElementById("kept");
const cache = await caches.open("posts");
for (const request of (await cache.keys()).reverse()) {
  const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), "text/html");
  const heading = page.querySelector("main h1");
  if (!heading) continue;
  const link = Object.assign(document.createElement("a"), { href: new URL(request.url).pathname, textContent: heading.textContent });
  link.lang = heading.closest("[lang]")?.lang ?? "";
  link.dir = "auto";
  const item = document.createElement("li");
  item.append(link);
  list.append(item);
}
document.getElementById("none").hidden = list.childElementCount > 0;
document.getElementById("again").addEventListener("click", () => location.reload());
addEventListener("online", () => location.reload());
