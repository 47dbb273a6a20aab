// Passkeys: the button of a form asks the browser for one, or for what it signs, and the form is sent with the answer.
const bytes = (base64) => Uint8Array.from(atob(base64.replace(/-/g, "+").replace(/_/g, "/")), (unit) => unit.charCodeAt(0));
const keys = (numbers) => numbers.split(" ").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) }));

const asking = {
  create: ({ challenge, host, site, owner, handle, known }) => navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: host, name: site },
      user: { id: bytes(owner), name: handle, displayName: handle },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: keys(known),
      authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
      attestation: "none",
    },
  }),
  get: ({ challenge, host, known }) => navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId: host, allowCredentials: keys(known), userVerification: "preferred" },
  }),
};

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const answer = form.querySelector("input[name$=':answer']");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      if (answer.value) return;
      event.preventDefault();
      const problem = form.querySelector("[data-problem]");
      problem.hidden = true;
      try {
        answer.value = JSON.stringify(await asking[form.dataset.passkey](form.dataset));
        form.requestSubmit(event.submitter);
      } catch {
        problem.hidden = false;
      }
    });
  }
}
