// The copy buttons beside codes.
(() => {
  "use strict";

  const SHOWN_MS = 2000;

  const say = (button) => {
    const status = button.parentElement.querySelector("[data-copied]");
    if (status) {
      status.textContent = status.dataset.copied;
      window.setTimeout(() => {
        status.textContent = "";
      }, SHOWN_MS);
    }
  };

  // Browsers give the clipboard to https pages only; schools also test over http.
  const copyOldWay = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "sr-only";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(button.dataset.copy);
    } else {
      copyOldWay(button.dataset.copy);
      button.focus();
    }
    say(button);
  });
})();
