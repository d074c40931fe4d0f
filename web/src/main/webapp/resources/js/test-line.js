// The line to the server of a page that asks questions: it asks until it is answered, and tells calmly when it is not.
window.certifLine = (page, offline) => {
  "use strict";

  const PAUSES_MS = [1000, 2000, 4000, 8000, 15000];
  const text = page.dataset;
  const exchange = window.certifExchange(page);

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
    const response = await exchange(path, body);
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
