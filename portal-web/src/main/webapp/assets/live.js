// What is new while a page is open. The socket says that something changed, the page fetches it. Where no socket opens, the
// page asks now and then. Nothing that somebody reads or types into moves.
const section = document.querySelector("section.comments[data-post]");
const status = document.getElementById("live");
const post = section ? "?post=" + section.dataset.post : "";
const ASK_EVERY = 30_000;
const HIDDEN_FOR = 5 * 60_000;
const HEADER = 80;

let comments = Number(section?.dataset.count ?? 0);
let socket = null, failures = 0, retry = 0, asking = 0, hiding = 0, said = 0;

const say = (text) => {
  // Politely: one sentence in ten seconds is enough to hear.
  if (Date.now() - said < 10_000) return;
  said = Date.now();
  status.textContent = text;
};

function open() {
  if (socket || document.hidden) return;
  const wanted = new WebSocket(location.origin.replace(/^http/, "ws") + "/live" + post);
  socket = wanted;
  wanted.addEventListener("open", () => { failures = 0; clearInterval(asking); asking = 0; });
  wanted.addEventListener("message", ({ data }) => learn(JSON.parse(data)));
  wanted.addEventListener("close", () => {
    if (socket !== wanted) return;
    socket = null;
    failures++;
    if (failures > 1 && !asking) asking = setInterval(ask, ASK_EVERY);
    // Not all at once after a restart.
    clearTimeout(retry);
    retry = setTimeout(open, Math.min(60_000, 1000 * 2 ** failures) * (0.5 + Math.random()));
  });
}

function close() {
  const open = socket;
  socket = null;
  clearTimeout(retry);
  open?.close();
}

async function ask() {
  if (document.hidden) return;
  const answer = await fetch("/live/state" + post).catch(() => null);
  if (answer?.ok) learn(await answer.json());
}

function learn(state) {
  if ("bell" in state) ring(state.bell);
  if (section && "comments" in state) catchUp(state.comments);
}

async function ring(unread) {
  const shown = Number(document.getElementById("bell").dataset.unread);
  if (unread === shown) return;
  const answer = await fetch("/live/bell").catch(() => null);
  if (!answer?.ok) return;
  const bell = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("bell");
  const before = document.getElementById("bell");
  const focused = document.activeElement === before;
  before.replaceWith(document.adoptNode(bell));
  if (focused) bell.focus();
  if (unread > shown) say(bell.textContent.trim());
}

let newer = Promise.resolve();
function catchUp(count) {
  const more = count > comments;
  comments = count;
  if (more) newer = newer.then(fetchComments).catch(() => {});
}

async function fetchComments() {
  await new Promise((done) => setTimeout(done, Math.random() * 500));
  const answer = await fetch(location.pathname + location.search);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const missing = [...page.querySelectorAll("section.comments .comment")].filter(({ id }) => !document.getElementById(id));
  const heading = page.getElementById("comments");
  document.getElementById("comments").textContent = heading.textContent;
  if (!missing.length) return offer(null, page.querySelector("section.comments .section-head a, section.comments a[rel=next]"));
  if (missing.some(disturbs)) return offer(() => { missing.forEach(show); document.getElementById(missing[0].id).scrollIntoView({ block: "center" }); });
  keepingStill(() => missing.forEach(show));
  say(heading.textContent);
}

// The item that a new one comes after, or the list that it is the first of.
function place(comment) {
  const item = comment.closest("li");
  const before = item.previousElementSibling?.querySelector(".comment");
  const known = before && document.getElementById(before.id)?.closest("li");
  if (known) return { after: known };
  const thread = item.parentElement.closest("li");
  const parent = thread && document.getElementById(thread.querySelector(".comment").id)?.closest("li");
  return { within: parent ?? section.querySelector("ol"), reply: Boolean(parent) };
}

// A new one in the middle of what is on the screen would push down what somebody reads; below the last one there is but the form.
function disturbs(comment) {
  const { after, within, reply } = place(comment);
  const edge = (after ?? within).getBoundingClientRect().bottom;
  if (edge < HEADER || edge > innerHeight) return false;
  return reply || Boolean((after ?? within).nextElementSibling);
}

function show(comment) {
  const { after, within, reply } = place(comment);
  const item = document.adoptNode(comment.closest("li"));
  if (after) after.after(item);
  else if (reply) {
    const list = within.querySelector("ol.replies") ?? within.appendChild(Object.assign(document.createElement("ol"), { className: "replies" }));
    list.append(item);
  } else within.prepend(item);
  section.querySelector("p.quiet")?.remove();
  item.dispatchEvent(new CustomEvent("text-shown", { bubbles: true }));
}

function keepingStill(change) {
  const typed = document.activeElement?.matches("input, textarea") ? document.activeElement : null;
  const read = [...document.querySelectorAll(".comment, .prose > *")].find((one) => one.getBoundingClientRect().bottom > HEADER);
  const still = typed ?? read;
  const before = still?.getBoundingClientRect().top;
  change();
  if (still) scrollBy({ top: still.getBoundingClientRect().top - before, behavior: "instant" });
}

// Where the new ones stand on another page, the button leads there.
function offer(show, elsewhere) {
  const button = document.getElementById("newer");
  button.hidden = false;
  if (elsewhere) button.href = elsewhere.getAttribute("href");
  button.onclick = (event) => {
    if (!show) return;
    event.preventDefault();
    button.hidden = true;
    show();
  };
  say(button.textContent);
}

document.addEventListener("visibilitychange", () => {
  clearTimeout(hiding);
  if (document.hidden) hiding = setTimeout(close, HIDDEN_FOR);
  else open();
});
// A page that is kept for the way back keeps no socket.
addEventListener("pagehide", close);
addEventListener("pageshow", open);
open();
