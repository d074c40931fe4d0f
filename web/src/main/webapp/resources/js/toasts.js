// Passing messages: a success leaves by itself unless it is being read, an error stays.
(() => {
  "use strict";

  const SHOWN_MS = 6000;
  const FADE_MS = 300;

  const leave = (toast) => {
    toast.classList.add("leaving");
    window.setTimeout(() => toast.remove(), FADE_MS);
  };

  const count = (toast) => {
    if (toast.dataset.counted || toast.dataset.toast !== "ok") {
      return;
    }
    toast.dataset.counted = "true";
    const tick = () => {
      if (toast.matches(":hover, :focus-within")) {
        window.setTimeout(tick, SHOWN_MS);
      } else {
        leave(toast);
      }
    };
    window.setTimeout(tick, SHOWN_MS);
  };

  const countAll = () => document.querySelectorAll("[data-toast]").forEach(count);

  document.addEventListener("click", (event) => {
    const close = event.target.closest("[data-toast-close]");
    if (close) {
      close.closest("[data-toast]").remove();
    }
  });

  document.addEventListener("certif:updated", countAll);
  countAll();
})();
