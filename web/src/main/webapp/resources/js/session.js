// Two minutes before a sign-in ends for want of activity, says so and offers to stay.
(() => {
  "use strict";

  const MINUTE_MS = 60000;
  const WARN_BEFORE_MS = 2 * MINUTE_MS;
  const CHECK_EVERY_MS = 15000;
  const SEEN = "certif.seen";

  const dialog = document.querySelector("[data-session-minutes]");
  if (!dialog) {
    return;
  }
  const lifeMs = Number(dialog.dataset.sessionMinutes) * MINUTE_MS;

  // Shared by the tabs of this browser: what one does keeps the sign-in of all.
  const seen = () => window.localStorage.setItem(SEEN, String(Date.now()));
  const leftMs = () => Number(window.localStorage.getItem(SEEN)) + lifeMs - Date.now();

  // The page stays: what was typed can still be copied.
  const end = () => {
    dialog.querySelector("h2").textContent = dialog.dataset.endedTitle;
    dialog.querySelector("p").textContent = dialog.dataset.endedText;
    dialog.querySelector("form").hidden = true;
  };

  const check = () => {
    const left = leftMs();
    if (left > WARN_BEFORE_MS) {
      dialog.close();
    } else if (!dialog.open && !dialog.dataset.read) {
      dialog.showModal();
    }
    if (left <= 0) {
      end();
    }
  };

  dialog.addEventListener("close", async () => {
    const left = leftMs();
    if (left > 0 && left <= WARN_BEFORE_MS) {
      await window.fetch(window.location.href, { method: "HEAD", cache: "no-store" });
      seen();
    } else if (left <= 0) {
      dialog.dataset.read = "true";
    }
  });

  seen();

  // Pages that talk to the server by themselves (the room, the test) keep the sign-in too.
  const talked = (entries) =>
    entries.getEntries().some((entry) => ["fetch", "xmlhttprequest"].includes(entry.initiatorType));
  new window.PerformanceObserver((entries) => talked(entries) && seen()).observe({ type: "resource" });

  window.setInterval(check, CHECK_EVERY_MS);
})();
