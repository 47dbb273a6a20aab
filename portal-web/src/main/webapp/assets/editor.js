// The Markdown field: toolbar, keys, lists that go on, preview. Everything can be typed without it.
for (const editor of document.querySelectorAll("[data-editor]")) begin(editor);

function begin(editor) {
  const text = editor.querySelector("textarea");
  const says = JSON.parse(editor.dataset.says);
  const toolbar = editor.querySelector("[role=toolbar]");
  const marks = {
    bold: () => around("**", "**", says.bold),
    italic: () => around("*", "*", says.italic),
    heading: () => lines((line) => (line.startsWith("## ") ? line.slice(3) : "## " + line.replace(/^#+ /, ""))),
    link,
    quote: () => lines((line) => (line.startsWith("> ") ? line.slice(2) : "> " + line)),
    code: () => (selected().includes("\n") ? around("```\n", "\n```", "") : around("`", "`", says.code)),
    list: () => lines((line) => (line.startsWith("- ") ? line.slice(2) : "- " + line)),
    mention: () => { insert((/[\w@]$/.test(before()) ? " " : "") + "@"); text.dispatchEvent(new Event("input", { bubbles: true })); },
  };
  const keys = { b: marks.bold, i: marks.italic, k: marks.link };

  toolbar.hidden = false;
  const buttons = [...toolbar.querySelectorAll("button")];
  const reach = (button) => buttons.forEach((one) => { one.tabIndex = one === button ? 0 : -1; });
  reach(buttons[0]);
  toolbar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    reach(button);
    text.focus();
    marks[button.dataset.mark]?.();
  });
  toolbar.addEventListener("keydown", (event) => {
    const rtl = getComputedStyle(toolbar).direction === "rtl" ? -1 : 1;
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + rtl, ArrowLeft: at - rtl, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    reach(next);
    next.focus();
  });

  text.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keys[event.key.toLowerCase()]) {
      event.preventDefault();
      keys[event.key.toLowerCase()]();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !event.defaultPrevented) {
      goOn(event);
    }
  });

  function selected() { return text.value.slice(text.selectionStart, text.selectionEnd); }
  function before() { return text.value.slice(0, text.selectionStart); }

  // Typed rather than set: the browser's own undo takes it back.
  function insert(words) {
    text.focus();
    if (!document.execCommand("insertText", false, words)) {
      text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function around(open, close, sample) {
    const { selectionStart: start, value } = text;
    const chosen = selected();
    if (chosen && value.slice(start - open.length, start) === open && value.slice(text.selectionEnd, text.selectionEnd + close.length) === close) {
      text.setSelectionRange(start - open.length, text.selectionEnd + close.length);
      insert(chosen);
      text.setSelectionRange(start - open.length, start - open.length + chosen.length);
      return;
    }
    const words = chosen || sample;
    insert(open + words + close);
    text.setSelectionRange(start + open.length, start + open.length + words.length);
  }

  function link() {
    const start = text.selectionStart;
    const chosen = selected();
    const isAddress = /^https?:\/\/\S+$/.test(chosen);
    const words = isAddress ? says.link : chosen || says.link;
    insert(`[${words}](${isAddress ? chosen : "https://"})`);
    const at = isAddress ? start + 1 : start + words.length + 3;
    text.setSelectionRange(at, at + (isAddress ? words.length : 8));
  }

  function lines(change) {
    const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
    const end = (text.value + "\n").indexOf("\n", text.selectionEnd);
    const changed = text.value.slice(start, end).split("\n").map(change).join("\n");
    text.setSelectionRange(start, end);
    insert(changed);
    if (changed.includes("\n")) text.setSelectionRange(start, start + changed.length);
  }

  // Enter in a list begins the next item; in an empty item it ends the list.
  function goOn(event) {
    if (text.selectionStart !== text.selectionEnd) return;
    const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
    const item = before().slice(start).match(/^(\s*)(?:([-*+])|(\d{1,9})([.)]))( \[[ xX]\])? (.*)$|^(\s*(?:> ?)+)(.*)$/);
    if (!item) return;
    event.preventDefault();
    if (!(item[6] ?? item[8]).trim()) {
      text.setSelectionRange(start, text.selectionStart);
      insert("\n");
    } else {
      insert("\n" + (item[7] ?? item[1] + (item[2] ?? Number(item[3]) + 1 + item[4]) + (item[5] ? " [ ]" : "") + " "));
    }
  }

  // A script that colours code or sets formulas is loaded when the text first has a use for it.
  function dress(place) {
    for (const script of document.getElementById("textScripts")?.content.querySelectorAll("script") ?? []) {
      if (!place.querySelector(script.dataset.for)) continue;
      document.head.append(document.importNode(script, true));
      script.remove();
    }
    place.dispatchEvent(new Event("text-shown", { bubbles: true }));
  }

  preview();
  function preview() {
    const place = document.querySelector("[data-preview]");
    const button = document.getElementById("postForm:preview");
    if (editor.dataset.editor !== "post" || !place || !button) return;
    let shown = null, timer = 0;
    const show = async () => {
      timer = 0;
      if (shown === text.value) return;
      shown = text.value;
      try {
        const answer = await fetch("/preview", { method: "POST", body: new URLSearchParams({ body: shown, language: text.form.elements["postForm:language"]?.value ?? "" }), headers: { "X-CSRF-Token": editor.dataset.token } });
        place.className = answer.ok ? "prose prose-long" : "error";
        if (answer.ok) { place.innerHTML = await answer.text(); dress(place); }
        else place.textContent = (await answer.json().catch(() => ({}))).title ?? says.noPreview;
      } catch { place.className = "error"; place.textContent = says.noPreview; shown = null; }
    };
    button.addEventListener("click", (event) => { event.preventDefault(); show(); });
    text.addEventListener("input", () => { if (shown !== null) { clearTimeout(timer); timer = setTimeout(show, 1000); } });
  }
}
