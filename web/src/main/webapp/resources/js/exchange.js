// One exchange with a resource of ours. With the key of the page no cookie is sent: the server has no session to read.
// Now and then one is, so that the sign-in does not end for want of use.
window.certifExchange = (page) => {
  "use strict";

  const PATIENCE_MS = 15000;
  const COOKIE_EVERY_MS = 600000;
  const text = page.dataset;
  let cookieDue = 0;

  return (path, body) => {
    const keyed = Boolean(text.pageKey) && Date.now() < cookieDue;
    if (!keyed) {
      cookieDue = Date.now() + COOKIE_EVERY_MS;
    }
    return fetch(text.api + path, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      credentials: keyed ? "omit" : "same-origin",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...(keyed ? { Authorization: `Bearer ${text.pageKey}` } : {}),
      },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  };
};
