// What a candidate has given and the server has not acknowledged, kept on this device: it outlives a reload and a window closed.
// One test at a time: what another test left on a shared computer is erased.
window.certifMemory = (key, family) => {
  "use strict";

  const read = () => {
    try {
      return JSON.parse(window.localStorage.getItem(key)) || {};
    } catch {
      return {};
    }
  };

  const write = (kept) => {
    try {
      window.localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // Without storage the answer lives as long as the page, which says to leave it open.
    }
  };

  const eraseOthers = () => {
    try {
      Object.keys(window.localStorage)
        .filter((each) => each.startsWith(family) && each !== key)
        .forEach((each) => window.localStorage.removeItem(each));
    } catch {
      // Nothing could be kept either.
    }
  };

  eraseOthers();

  return {
    /** An answer that the candidate has validated. */
    keep: (answer) => write({ number: answer.number, answer }),

    /** What is typed or ticked, and not validated yet. */
    draft: (number, value) => write({ number, draft: value }),

    answer: (number) => (read().number === number ? read().answer : undefined),

    drafted: (number) => (read().number === number ? read().draft : undefined),

    forget() {
      try {
        window.localStorage.removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
};
