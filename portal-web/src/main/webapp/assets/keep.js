// Keeps what is being written: in this browser at once, on the server within seconds. Nothing here is needed to send a form.
const FIRST_WAIT = 3000;   // from the first change, however long the typing goes on
const NEXT_TRY = 15000;    // after a failure
const LOCAL_WAIT = 300;
const BEACON_BYTES = 60000; // browsers send no more than 64 kB from a page that is closing
const MONTH = 31 * 24 * 3600 * 1000;

const storage = {
  read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  write(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
  remove(key) { try { localStorage.removeItem(key); } catch { /* a private window keeps nothing */ } },
};

// The server says in a cookie which text has arrived.
const arrived = document.cookie.match(/(?:^|; )sent="?([\w.]+)/)?.[1]?.replace(".", ":");
if (arrived) {
  document.cookie = "sent=; Max-Age=0; Path=/";
  for (const key of keys()) if (key.endsWith(":" + arrived)) storage.remove(key);
}

for (const editor of document.querySelectorAll("[data-place]")) keep(editor);

function keep(editor) {
  const form = editor.closest("form");
  const { place, handle, token } = editor.dataset;
  const text = editor.querySelector("textarea");
  const status = editor.querySelector("[data-status]");
  const says = JSON.parse(editor.dataset.says);
  const key = `draft:${handle}:${place}`;
  const plain = place.startsWith("comment:");
  const prefix = form.id + ":";
  const inputs = () => [...form.elements].filter((input) => input.name.startsWith(prefix) && !["submit", "button", "file"].includes(input.type));

  const values = () => {
    if (plain) return text.value;
    const fields = {};
    for (const input of inputs()) {
      if (["radio", "checkbox"].includes(input.type) && !input.checked) continue;
      fields[input.name.slice(prefix.length)] = input.value;
    }
    return JSON.stringify(fields);
  };
  const snapshot = () => {
    const written = plain || ["title", "body"].some((name) => (form.elements[prefix + name]?.value ?? "").trim());
    return written ? values() : "";
  };
  const fill = (kept) => {
    if (plain) text.value = kept;
    else {
      const fields = JSON.parse(kept);
      for (const input of inputs()) {
        const value = fields[input.name.slice(prefix.length)] ?? "";
        if (["radio", "checkbox"].includes(input.type)) input.checked = input.value === value;
        else input.value = value;
      }
    }
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };

  forgetOld(handle);
  const found = snapshot();
  const begun = values();
  let onServer = editor.dataset.unsent === "true" ? null : found;
  let timer = 0, localTimer = 0, running = null, leaving = false;

  const local = storage.read(key);
  if (onServer !== null && local) {
    // Kept there and gone since: sent or discarded somewhere else.
    if (local.synced || local.fields === found || !local.fields) storage.remove(key);
    else restore(local);
  }
  if (onServer === null) changed();

  function restore(kept) {
    fill(kept.fields);
    const notice = document.createElement("div");
    notice.className = "notice";
    notice.setAttribute("role", "status");
    const sentence = document.createElement("p");
    sentence.textContent = says.restored.replace("{0}", time(kept.at));
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "button button-small";
    undo.textContent = says.undo;
    undo.addEventListener("click", () => { fill(begun); changed(); notice.remove(); text.focus(); });
    notice.append(sentence, undo);
    editor.before(notice);
    changed();
  }

  function time(at) {
    return new Intl.DateTimeFormat(document.documentElement.dataset.locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...(Date.now() - at > 12 * 3600000 && { day: "numeric", month: "long" }) }).format(new Date(at));
  }

  function say(sentence, link) {
    if (status.dataset.sentence === sentence) return; // read out once, not every few seconds
    status.dataset.sentence = sentence;
    status.textContent = sentence;
    if (link) {
      const signIn = document.createElement("a");
      signIn.href = "/sign-in?then=" + encodeURIComponent(location.pathname + location.search);
      signIn.textContent = says.signIn;
      status.append(" ", signIn);
    }
  }

  function keepHere(synced) {
    clearTimeout(localTimer);
    localTimer = 0;
    return storage.write(key, { fields: snapshot(), at: Date.now(), synced });
  }

  function changed() {
    if (leaving) return;
    localTimer ||= setTimeout(() => keepHere(false), LOCAL_WAIT);
    timer ||= setTimeout(keepThere, FIRST_WAIT);
  }

  async function keepThere(closing = false) {
    clearTimeout(timer);
    timer = 0;
    const fields = snapshot();
    if (leaving || fields === onServer || (running && !closing)) return;
    const here = keepHere(false);
    const body = new URLSearchParams({ place, fields });
    if (closing && body.toString().length > BEACON_BYTES) return;
    running = new AbortController();
    try {
      const answer = await fetch("/drafts/keep", { method: "POST", body, headers: { "X-CSRF-Token": token }, keepalive: closing, signal: running.signal });
      if (answer.ok) {
        onServer = fields;
        const { keptAt } = await answer.json();
        if (snapshot() === fields) keepHere(true);
        if (keptAt) say(says.kept.replace("{0}", time(Date.parse(keptAt))));
      } else if (answer.status === 401 || answer.status === 403) {
        say(here ? says.expired : says.lost, true);
        timer ||= setTimeout(keepThere, NEXT_TRY);
      } else {
        const problem = await answer.json().catch(() => ({}));
        say(problem.title ?? says.offline);
        timer ||= setTimeout(keepThere, NEXT_TRY);
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        say(here ? says.offline : says.lost);
        timer ||= setTimeout(keepThere, NEXT_TRY);
      }
    } finally {
      running = null;
    }
    if (!leaving && snapshot() !== fields) changed();
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("focusout", (event) => { if (event.target === text && event.relatedTarget?.type !== "submit") keepThere(); });
  form.addEventListener("submit", () => {
    keepHere(false); // stays until the server says that it arrived
    leaving = true;
    clearTimeout(timer);
    running?.abort();
  });
  addEventListener("pageshow", (event) => { if (event.persisted) leaving = false; });
  addEventListener("pagehide", () => { if (!leaving) keepThere(true); });
}

function keys() {
  try { return Object.keys(localStorage).filter((key) => key.startsWith("draft:")); } catch { return []; }
}

function forgetOld(handle) {
  for (const key of keys()) {
    if (key.startsWith(`draft:${handle}:`) && !((storage.read(key)?.at ?? 0) > Date.now() - MONTH)) storage.remove(key);
  }
}
