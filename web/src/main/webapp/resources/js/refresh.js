// Renews the part of a page that follows something under way: data-refresh-seconds says how often, until the server's
// own page no longer carries it. With data-refresh-follow, the page goes where the server then leads.
(() => {
  "use strict";

  const SELECTOR = "[data-refresh-seconds]";

  // What the person has unfolded stays so.
  const keepUnfolded = (part, fresh) => {
    for (const { id } of part.querySelectorAll("details[open][id]")) {
      fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute("open", "");
    }
  };

  const renew = async (part) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" });
    if (answer.ok && answer.redirected && "refreshFollow" in part.dataset) {
      window.location.replace(answer.url);
    }
    if (!answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (fresh && !part.contains(document.activeElement)) {
      keepUnfolded(part, fresh);
      part.replaceWith(document.adoptNode(fresh));
    }
  };

  const follow = () => {
    const part = document.querySelector(SELECTOR);
    if (part) {
      window.setTimeout(() => renew(part).catch(() => {}).finally(follow), Number(part.dataset.refreshSeconds) * 1000);
    }
  };

  follow();
})();
