// Posts like the question that is being typed: asked for when the typing rests, shown below the field, read out politely.
const WAIT = 600;
const FEWEST = 8;

const place = document.getElementById("similar");
const list = place.querySelector("ul");
const fields = ["title", "error"].map((name) => document.getElementById("postForm:" + name));
let timer = 0, asked = "";

async function ask() {
  // The last lines of an error say what is wrong.
  const text = fields.map((field) => field.value.trim().slice(-900)).join("\n").trim();
  if (text === asked) return;
  asked = text;
  if (text.length < FEWEST) return show("");
  try {
    const answer = await fetch("/questions/similar?q=" + encodeURIComponent(text));
    if (answer.ok && text === asked) show(await answer.text());
  } catch { /* without a network there is nothing to show */ }
}

function show(items) {
  if (list.innerHTML !== items) list.innerHTML = items;
  place.hidden = !items;
}

for (const field of fields) {
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
}
ask();
