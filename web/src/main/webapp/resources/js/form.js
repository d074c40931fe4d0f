// Forms: a form is sent once, what is wrong is read first, a password can be shown.
(() => {
  "use strict";

  const RELEASE_AFTER_MS = 15000;

  const release = (button) => {
    button.removeAttribute("aria-busy");
    const label = button.querySelector("span");
    if (label && button.dataset.label) {
      label.textContent = button.dataset.label;
      delete button.dataset.label;
    }
  };

  const occupy = (button) => {
    button.setAttribute("aria-busy", "true");
    const label = button.querySelector("span");
    if (label && button.dataset.busy) {
      button.dataset.label = label.textContent;
      label.textContent = button.dataset.busy;
    }
    window.setTimeout(() => release(button), RELEASE_AFTER_MS);
  };

  const busyIn = (form) => form.querySelector("[aria-busy='true']");

  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (event.defaultPrevented) {
      return;
    }
    if (busyIn(event.target)) {
      event.preventDefault();
    } else if (button && button.dataset.busy) {
      occupy(button);
    }
  });

  // A page taken back from the browser's memory is at rest again.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("[aria-busy='true'][data-busy]").forEach(release);
  });

  document.addEventListener("click", (event) => {
    const reveal = event.target.closest("[data-reveal]");
    if (reveal) {
      const input = reveal.parentElement.querySelector("input");
      const shown = input.type === "text";
      input.type = shown ? "password" : "text";
      reveal.setAttribute("aria-pressed", String(!shown));
      return;
    }
    const link = event.target.closest("[data-error-summary] a");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      event.preventDefault();
      const field = target.matches("input, select, textarea") ? target : target.querySelector("input");
      (field || target).scrollIntoView({ block: "center" });
      (field || target).focus();
    }
  });

  const readErrors = () => {
    const summary = document.querySelector("[data-error-summary]");
    if (summary) {
      summary.focus();
    }
  };

  readErrors();

  // The same around an exchange that renews part of the page only, which PrimeFaces' scripts carry out.
  let pressed = null;

  const press = (event) => {
    pressed = event.target.closest("[data-busy]");
    if (pressed && pressed.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  document.addEventListener("click", press, true);

  const onExchange = (event) => {
    if (event.type === "pfAjaxSend" && pressed) {
      occupy(pressed);
    }
    if (event.type === "pfAjaxComplete") {
      document.querySelectorAll("[aria-busy='true'][data-busy]").forEach(release);
      const summary = document.querySelector("[data-error-summary]");
      if (summary && !summary.dataset.read) {
        summary.dataset.read = "true";
        summary.focus();
      }
      document.dispatchEvent(new CustomEvent("certif:updated"));
    }
  };

  if (window.jQuery) {
    const { settings } = window.PrimeFaces;
    settings.errorPages = { "": `${settings.contextPath}/public/erreur` };
    window.jQuery(document).on("pfAjaxSend pfAjaxComplete", onExchange);
  }
})();
