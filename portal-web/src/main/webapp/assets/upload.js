// Pictures: chosen, pasted or dropped, sent with a progress bar, and put into the text with words for those who cannot see them.
let bars = 0;
for (const editor of document.querySelectorAll("[data-editor]")) pictures(editor);
const coverFile = document.querySelector("[data-cover=file]");
if (coverFile) cover(coverFile, document.querySelector("[data-editor=post]"));

function pictures(editor) {
  const text = editor.querySelector("textarea");
  const says = JSON.parse(editor.dataset.says);
  const chooser = document.createElement("input");
  Object.assign(chooser, { type: "file", accept: "image/*", multiple: true, hidden: true });
  editor.append(chooser);
  let queue = Promise.resolve();
  let number = 0;

  const button = editor.querySelector("[data-mark=picture]");
  button.addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => { take(chooser.files); chooser.value = ""; });
  text.addEventListener("paste", (event) => { if (images(event.clipboardData).length) { event.preventDefault(); take(event.clipboardData.files); } });
  text.addEventListener("dragover", (event) => { if ([...event.dataTransfer.types].includes("Files")) { event.preventDefault(); editor.classList.add("editor-drop"); } });
  for (const end of ["dragleave", "drop"]) text.addEventListener(end, () => editor.classList.remove("editor-drop"));
  text.addEventListener("drop", (event) => { if (images(event.dataTransfer).length) { event.preventDefault(); take(event.dataTransfer.files); } });

  function images(from) { return [...(from?.files ?? [])].filter((file) => file.type.startsWith("image/")); }
  function take(files) { for (const file of images({ files })) queue = queue.then(() => add(file)); }

  async function add(file) {
    const mark = `![${says.uploading.replace("{0}", file.name.replace(/[[\]]/g, ""))} ${++number}]()`;
    text.focus();
    put(text.selectionStart, text.selectionEnd, (text.selectionStart && !/\n$/.test(text.value.slice(0, text.selectionStart)) ? "\n" : "") + mark + "\n");
    const bar = progress(file, editor);
    try {
      const picture = await send(file, editor, bar.at);
      const words = await ask(picture, file);
      replace(mark, `![${words.replace(/\[/g, "(").replace(/\]/g, ")").replace(/\\/g, "/")}](${picture.path})`);
    } catch (failure) {
      replace(mark, "");
      complain(failure.message || says.uploadFailed, editor);
    } finally {
      bar.end();
    }
  }

  function put(start, end, words) {
    text.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) {
      text.setRangeText(words, start, end, "end");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function replace(mark, words) {
    const start = text.value.indexOf(mark);
    text.focus();
    if (start >= 0) put(start, start + mark.length, words);
    else if (words) put(text.selectionStart, text.selectionEnd, words);
  }

  function ask(picture, file) {
    return new Promise((done) => {
      const dialog = document.createElement("dialog");
      dialog.className = "ask";
      dialog.setAttribute("aria-labelledby", "ask-title");
      dialog.innerHTML = '<form method="dialog" class="stack"><h2 id="ask-title"></h2><img alt=""><div class="field"><label for="ask-alt"></label><input class="input" id="ask-alt" dir="auto" maxlength="500" autocomplete="off" aria-describedby="ask-hint"><p class="hint" id="ask-hint"></p></div><p><button class="button button-main"></button></p></form>';
      dialog.querySelector("h2").textContent = says.altTitle;
      dialog.querySelector("label").textContent = says.alt;
      dialog.querySelector(".hint").textContent = says.altHint;
      dialog.querySelector("button").textContent = says.altPut;
      dialog.querySelector("img").src = picture.path;
      dialog.addEventListener("close", () => { done(dialog.querySelector("input").value.trim()); dialog.remove(); });
      document.body.append(dialog);
      dialog.showModal();
      dialog.querySelector("input").focus();
    });
  }
}

// The cover is sent when it is chosen; without this a button sends it.
function cover(chooser, editor) {
  const part = (name) => document.querySelector(`[data-cover=${name}]`);
  part("send").hidden = true;
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files;
    if (!file) return;
    const bar = progress(file, chooser.parentElement);
    try {
      const { path } = await send(file, editor, bar.at);
      part("path").value = path;
      part("picture").src = path;
      part("picture").hidden = false;
      part("path").dispatchEvent(new Event("change", { bubbles: true }));
      document.getElementById("postForm:coverAlt").focus();
    } catch (failure) {
      complain(failure.message, chooser.parentElement);
    } finally {
      chooser.value = ""; // sent already: the form goes without it
      bar.end();
    }
  });
}

function progress(file, after) {
  const box = document.createElement("div");
  box.className = "progress above-0";
  const label = document.createElement("label");
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.id = "upload-" + ++bars;
  label.htmlFor = bar.id;
  label.textContent = file.name;
  box.append(label, bar);
  after.after(box);
  return { at: (part) => { bar.value = part; label.textContent = `${file.name}: ${Math.round(part)} %`; }, end: () => box.remove() };
}

function send(file, editor, at) {
  const says = JSON.parse(editor.dataset.says);
  return new Promise((done, failed) => {
    const form = new FormData();
    form.append("file", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", "/files");
    request.responseType = "json";
    request.setRequestHeader("X-CSRF-Token", editor.dataset.token);
    request.upload.addEventListener("progress", (event) => { if (event.lengthComputable) at((100 * event.loaded) / event.total); });
    request.addEventListener("load", () => (request.status === 201 || request.status === 200 ? done(request.response) : failed(new Error([401, 403].includes(request.status) ? says.expired : request.response?.title ?? says.uploadFailed))));
    request.addEventListener("error", () => failed(new Error(says.uploadFailed)));
    request.send(form);
  });
}

function complain(sentence, after) {
  const line = document.createElement("p");
  line.className = "error above-0";
  line.setAttribute("role", "alert");
  line.textContent = sentence;
  after.after(line);
  setTimeout(() => line.remove(), 15000);
}
