// The line to the server of a page that asks questions: it asks until it is answered, and tells calmly when it is not.
window.certifLine = (page, offline, onChange) => {
  "use strict";

  const PAUSES_MS = [1000, 2000, 4000, 8000, 15000];
  const text = page.dataset;
  const exchange = window.certifExchange(page);
  const unanswered = new Set();

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

  // Said once when the line is cut, not at each try; the element is always there, so that screen readers hear it.
  const tell = () => {
    const cut = unanswered.size > 0;
    if (cut === (offline.childElementCount === 0)) {
      const sentence = Object.assign(document.createElement("p"), { textContent: text.offline });
      offline.replaceChildren(...(cut ? [sentence] : []));
      onChange?.(cut);
    }
  };

  const once = async (path, body) => {
    const response = await exchange(path, body);
    if (response.status >= 500 || response.status === 429) {
      throw new Error("later");
    }
    return { status: response.status, answer: await response.json() };
  };

  /** Asks until the server has answered, whatever it answers; a body that changes as time passes is made at each try. */
  return async (path, body) => {
    const request = {};
    for (let tries = 0; ; tries++) {
      try {
        const received = await once(path, typeof body === "function" ? body() : body);
        unanswered.delete(request);
        tell();
        return received;
      } catch {
        if (tries > 0) {
          unanswered.add(request);
          tell();
        }
        await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]);
      }
    }
  };
};
