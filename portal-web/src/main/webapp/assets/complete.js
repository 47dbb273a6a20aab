// Names while one writes: @member and :emoji:. The list is read out through the field itself.
const MOST_SHOWN = 8;
const WAIT = 150;

let emoji = null;
const emojiNames = () => (emoji ??= ask("/emoji").then((all) => (all ? Object.entries(all) : (emoji = null, []))));

async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch { return null; }
}

const kinds = [
  { begins: /(?:^|[\s(\[{>*_"'“])@([a-z0-9-]{1,20})$/i, find: findPeople },
  { begins: /(?:^|[\s(\[{>*_"'“]):([a-z0-9_+-]{2,30})$/i, find: findEmoji },
];

async function findPeople(word) {
  const people = await ask("/people/suggest?q=" + encodeURIComponent(word));
  return (people ?? []).map(({ handle, name }) => ({ text: `@${handle} `, label: `@${handle}`, detail: name }));
}

async function findEmoji(word) {
  const wanted = word.toLowerCase();
  const names = (await emojiNames()).filter(([name]) => name.includes(wanted));
  names.sort(([a], [b]) => b.startsWith(wanted) - a.startsWith(wanted) || a.length - b.length);
  return names.slice(0, MOST_SHOWN).map(([name, sign]) => ({ text: `${sign} `, label: `${sign} :${name}:`, detail: "" }));
}

for (const editor of document.querySelectorAll("[data-editor]")) complete(editor);

function complete(editor) {
  const text = editor.querySelector("textarea");
  const list = document.createElement("ul");
  list.className = "completions";
  list.id = "completions-" + editor.dataset.place.replace(":", "-");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", JSON.parse(editor.dataset.says).completions);
  list.hidden = true;
  text.after(list);
  text.setAttribute("aria-autocomplete", "list");
  text.setAttribute("aria-controls", list.id);
  let found = [], at = 0, word = "", timer = 0, asked = 0;

  function close() {
    clearTimeout(timer);
    asked++;
    found = [];
    list.hidden = true;
    list.replaceChildren();
    text.removeAttribute("aria-activedescendant");
  }

  function show() {
    if (!found.length) return close();
    list.replaceChildren(...found.map((one, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", index === at);
      const label = document.createElement("span");
      label.textContent = one.label;
      const detail = document.createElement("bdi");
      detail.textContent = one.detail;
      option.append(label, detail);
      // Before the field loses its focus.
      option.addEventListener("pointerdown", (event) => { event.preventDefault(); at = index; pick(); });
      return option;
    }));
    list.hidden = false;
    text.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    list.children[at].scrollIntoView({ block: "nearest" });
  }

  function pick() {
    const chosen = found[at].text;
    const end = text.selectionStart;
    text.setSelectionRange(end - word.length - 1, end);
    close();
    if (!document.execCommand("insertText", false, chosen)) {
      text.setRangeText(chosen, text.selectionStart, text.selectionEnd, "end");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    }
    close();
  }

  function look() {
    clearTimeout(timer);
    const before = text.selectionStart === text.selectionEnd ? text.value.slice(Math.max(0, text.selectionStart - 40), text.selectionStart) : "";
    const kind = kinds.find(({ begins }) => begins.test(before));
    if (!kind) return found.length || timer ? close() : undefined;
    word = before.match(kind.begins)[1];
    const turn = ++asked;
    timer = setTimeout(async () => {
      const suggestions = await kind.find(word);
      if (turn !== asked) return;
      found = suggestions;
      at = 0;
      show();
    }, WAIT);
  }

  text.addEventListener("input", look);
  text.addEventListener("blur", close);
  text.addEventListener("click", close);
  // On the way down, before the list of the text itself goes on with Enter.
  editor.addEventListener("keydown", (event) => {
    if (list.hidden || event.target !== text || event.isComposing) return;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape") close();
    else if (event.key === "Enter" || event.key === "Tab") pick();
    else if (moves[event.key]) { at = (at + moves[event.key] + found.length) % found.length; show(); }
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}
