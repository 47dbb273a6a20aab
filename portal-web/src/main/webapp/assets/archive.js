// An archive on its way: how far it has come, then that it is being read. Without this the browser sends the form itself.
for (const form of document.querySelectorAll("form[data-progress]")) form.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  const bar = Object.assign(document.createElement("progress"), { id: "sending", max: 100, value: 0 });
  const label = document.createElement("label");
  label.htmlFor = bar.id;
  const box = document.createElement("div");
  box.className = "progress above";
  box.append(label, bar);
  const say = (sentence) => { if (label.textContent !== sentence) label.textContent = sentence; };
  const request = new XMLHttpRequest();

  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const part = Math.floor((100 * loaded) / total);
    bar.value = part;
    say(`${part} %`);
    if (loaded < total) return;
    bar.removeAttribute("value");
    say(form.dataset.progress);
  });
  request.addEventListener("load", () => (request.status === 200 ? location.assign(request.responseURL) : fail()));
  request.addEventListener("error", fail);

  function fail() {
    const line = document.createElement("p");
    line.className = "error above";
    line.setAttribute("role", "alert");
    line.textContent = form.dataset.failed;
    box.replaceWith(line);
    button.disabled = false;
  }

  form.querySelectorAll("[role=alert]").forEach((line) => line.remove());
  button.disabled = true;
  form.append(box);
  request.open("POST", form.action);
  request.setRequestHeader("X-CSRF-Token", form.elements.csrf.value);
  request.send(new FormData(form));
});
