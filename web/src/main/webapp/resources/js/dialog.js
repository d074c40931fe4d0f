// Dialogs that ask before acting. The browser keeps the focus inside, closes on Escape and gives the focus back.
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-confirm-open]");
    if (opener) {
      opener.closest("[data-confirm]").querySelector("dialog").showModal();
      return;
    }
    const closer = event.target.closest("[data-confirm-close]");
    if (closer) {
      closer.closest("dialog").close();
      return;
    }
    // A click on the veil lands on the dialog itself, outside of its box.
    if (event.target instanceof HTMLDialogElement && event.target.closest("[data-confirm]")) {
      const box = event.target.getBoundingClientRect();
      const inside =
        event.clientX >= box.left &&
        event.clientX <= box.right &&
        event.clientY >= box.top &&
        event.clientY <= box.bottom;
      if (!inside) {
        event.target.close();
      }
    }
  });
})();
