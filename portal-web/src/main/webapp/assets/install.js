// Has the browser keep what a member read. A browser that cannot, or may not, goes on as before.
const { worker } = document.getElementById("install").dataset;
const container = navigator.serviceWorker;
container?.register(worker, { scope: "/" })
  .then(() => container.ready)
  // Of a page that was loading when the worker began it does not know.
  .then(({ active }) => container.controller ?? active.postMessage("claim"))
  .catch(() => {});
