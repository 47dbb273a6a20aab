// Keeps the posts that a member read last for where there is no network. Pages always come from the portal where it answers.
const POSTS = "posts";
const PARTS = "parts";
const MOST_POSTS = 50;
const MOST_PARTS = 300;
const OFFLINE = "/offline";
const GONE = [403, 404, 410];
const POST = /^\/posts\/\d+\/[^/]+$/;
const SIGN_IN_OR_OUT = /^\/sign-(in|out)(\/|$)/;
const PART = /^\/(assets|files)\//;

addEventListener("install", (event) => event.waitUntil(keepOffline().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => { if (event.data === "claim") event.waitUntil(clients.claim()); });

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  // Whoever signs out leaves nothing for the next one at this machine, nor does whoever was signed out in another way.
  if (request.method === "POST" && SIGN_IN_OR_OUT.test(pathname)) event.waitUntil(forget());
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (PART.test(pathname)) event.respondWith(part(event));
});

async function page(event, pathname) {
  try {
    const answer = await fetch(event.request);
    const post = POST.test(pathname) && answer.ok && answer.type === "basic" && !answer.redirected;
    const copy = post ? answer.clone() : null;
    // What a reader may not read any more is no longer kept for them either.
    const change = copy ? keep(POSTS, pathname, copy, MOST_POSTS) : GONE.includes(answer.status) && drop(POSTS, pathname);
    event.waitUntil(Promise.all([change, keepOffline()]));
    return answer;
  } catch (noNetwork) {
    const kept = (await stored(POSTS, pathname)) ?? (await stored(PARTS, OFFLINE));
    if (kept) return kept;
    throw noNetwork;
  }
}

// Under these addresses nothing ever changes.
async function part(event) {
  const { pathname } = new URL(event.request.url);
  const kept = await stored(PARTS, pathname);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok && answer.type === "basic") event.waitUntil(keep(PARTS, pathname, answer.clone(), MOST_PARTS));
  return answer;
}

const stored = async (name, pathname) => (await caches.open(name)).match(pathname);

const drop = async (name, pathname) => (await caches.open(name)).delete(pathname);

async function keep(name, pathname, answer, most) {
  const cache = await caches.open(name);
  // The latest stands last.
  await cache.delete(pathname);
  await cache.put(pathname, answer);
  const all = (await cache.keys()).filter((one) => new URL(one.url).pathname !== OFFLINE);
  await Promise.all(all.slice(0, Math.max(0, all.length - most)).map((one) => cache.delete(one)));
}

// The page that stands in for others, with what it needs.
async function keepOffline() {
  const cache = await caches.open(PARTS);
  if (await cache.match(OFFLINE)) return;
  const answer = await fetch(OFFLINE);
  if (!answer.ok) return;
  const text = await answer.clone().text();
  await cache.put(OFFLINE, answer);
  await Promise.all([...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => cache.add(path)));
}

const forget = async () => Promise.all((await caches.keys()).map((name) => caches.delete(name)));
