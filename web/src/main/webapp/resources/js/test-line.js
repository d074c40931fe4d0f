// The line to the server of a page that asks questions: it asks until it is answered, and tells calmly when it is not.
// With a key of the page no cookie is sent: the server has no session to read. Now and then one is, to keep it alive.
window.certifLine = (page, offline) => {
  "use strict";

  const PATIENCE_MS = 15000;
  const PAUSES_MS = [1000, 2000, 4000, 8000, 15000];
  const text = page.dataset;

  const pause = (ms) =>
    new Promise((resolve) => {
      const end = () => {
        window.clearTimeout(timer);
        window.removeEventListener("online", end);
        resolve();
      };
      const timer = window.setTimeout(end, ms);
      window.addEventListener("online", end);
    });

  const once = async (path, body) => {
    const keyed = Boolean(body && text.pageKey);
    const response = await fetch(text.api + path, {
      ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
      credentials: keyed ? "omit" : "same-origin",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...(keyed ? { Authorization: `Bearer ${text.pageKey}` } : {}),
      },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status >= 500 || response.status === 429) {
      throw new Error("later");
    }
    return { status: response.status, answer: await response.json() };
  };

  /** Asks until the server has answered, whatever it answers. */
  return async (path, body) => {
    for (let tries = 0; ; tries++) {
      try {
        const received = await once(path, body);
        offline.hidden = true;
        return received;
      } catch {
        if (tries > 0) {
          offline.textContent = text.offline;
          offline.hidden = false;
        }
        await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]);
      }
    }
  };
};
