// What members' texts gain from a script: code that is copied with one click, and videos that play where they stand.
{
  const words = document.currentScript.dataset;

  const copyButton = (block) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small copy";
    button.textContent = words.copy;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.textContent);
      button.textContent = words.copied;
      setTimeout(() => { button.textContent = words.copy; }, 2000);
    });
    return button;
  };
  const copying = (root) => {
    for (const block of root.querySelectorAll(".prose pre:not(.code-block > pre)")) {
      const around = document.createElement("div");
      around.className = "code-block";
      block.replaceWith(around);
      around.append(block, copyButton(block));
    }
  };

  // Nothing is asked of another site before the reader chooses the video.
  const players = { youtube: "https://www.youtube-nocookie.com/embed/", vimeo: "https://player.vimeo.com/video/" };
  const playing = (card) => {
    const link = card.querySelector("a");
    const player = players[card.dataset.embed];
    if (!link || !player || card.querySelector(".hint")) return;
    const hint = document.createElement("span");
    hint.className = "hint";
    hint.textContent = words[card.dataset.embed];
    card.append(hint);
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.src = player + encodeURIComponent(card.dataset.embedId) + "?autoplay=1";
      frame.title = link.textContent;
      frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      card.replaceChildren(frame);
      frame.focus();
    });
  };

  const dress = (root) => {
    if (navigator.clipboard) copying(root);
    root.querySelectorAll("p.embed[data-embed]").forEach(playing);
  };
  dress(document);
  document.addEventListener("text-shown", (event) => dress(event.target));
}
