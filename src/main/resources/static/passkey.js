// Makes or shows a passkey when the button of its form is pressed, and sends the answer with the form.
(function () {
    "use strict";

    const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
    const text = (buffer) =>
        btoa(String.fromCharCode(...new Uint8Array(buffer)))
            .replace(/\+/g, "-")
            .replace(/\//g, "_")
            .replace(/=+$/, "");
    const listed = (credentials) => (credentials || []).map((each) => ({ ...each, id: bytes(each.id) }));

    async function make(options) {
        options.challenge = bytes(options.challenge);
        options.user.id = bytes(options.user.id);
        options.excludeCredentials = listed(options.excludeCredentials);
        const made = await navigator.credentials.create({ publicKey: options });
        return {
            attestationObject: text(made.response.attestationObject),
            clientDataJSON: text(made.response.clientDataJSON),
            transports: made.response.getTransports ? made.response.getTransports() : [],
            of: made,
        };
    }

    async function show(options) {
        options.challenge = bytes(options.challenge);
        options.allowCredentials = listed(options.allowCredentials);
        const shown = await navigator.credentials.get({ publicKey: options });
        return {
            authenticatorData: text(shown.response.authenticatorData),
            clientDataJSON: text(shown.response.clientDataJSON),
            signature: text(shown.response.signature),
            userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
            of: shown,
        };
    }

    async function answer(form) {
        const options = JSON.parse(form.dataset.options);
        const { of, ...response } = await (form.dataset.passkey === "create" ? make(options) : show(options));
        return JSON.stringify({
            id: of.id,
            rawId: text(of.rawId),
            type: of.type,
            response,
            clientExtensionResults: {},
            authenticatorAttachment: of.authenticatorAttachment || undefined,
        });
    }

    for (const form of document.querySelectorAll("form[data-passkey]")) {
        const button = form.querySelector("button");
        button.disabled = !window.PublicKeyCredential;
        form.querySelector("[data-lacks]").hidden = !button.disabled;
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            const failed = form.querySelector("[role=alert]");
            failed.hidden = true;
            button.disabled = true;
            try {
                form.elements.answer.value = await answer(form);
                form.submit();
            } catch {
                failed.hidden = false;
                button.disabled = false;
            }
        });
    }
})();
