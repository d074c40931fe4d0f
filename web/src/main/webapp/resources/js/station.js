// The technical test of a station: measures the screen and the network, and listens to the two frames.
(() => {
  "use strict";

  const page = document.querySelector("[data-station]");
  if (!page) {
    return;
  }
  const TRIES = 7;
  const PATIENCE_MS = 10000;
  const text = page.dataset;

  const keep = (name, value) => {
    document.getElementById(`station:${name}`).value = String(value);
  };
  const tell = (name, sentence) => {
    document.getElementById(`${name}-state`).textContent = sentence;
  };

  const width = Math.round(window.screen.width);
  const height = Math.round(window.screen.height);
  keep("width", width);
  keep("height", height);
  tell("screen", text.screen.replace("%w", width).replace("%h", height));

  const once = async () => {
    const start = performance.now();
    const answer = await fetch(`${text.station}page.html`, {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.text();
    if (!answer.ok) {
      throw new Error("refused");
    }
    return performance.now() - start;
  };

  /** The median: one slow answer among seven is no slow network. */
  const network = async () => {
    const times = [];
    try {
      await once();
      for (let i = 0; i < TRIES; i++) {
        times.push(await once());
      }
      times.sort((a, b) => a - b);
      const median = Math.round(times[Math.floor(TRIES / 2)]);
      keep("latency", median);
      tell("network", text.network.replace("%t", median));
    } catch {
      keep("latency", PATIENCE_MS);
      tell("network", text.failed);
    }
  };

  // A sandboxed frame has no origin of its own: what counts is which frame speaks.
  const frames = Array.from(document.querySelectorAll(".station-frame"));
  window.addEventListener("message", (event) => {
    if (!frames.some((frame) => frame.contentWindow === event.source)) {
      return;
    }
    for (const point of ["embedded", "simulator"]) {
      if (event.data === `certif-station:${point}`) {
        keep(point, true);
        tell(point, text.seen);
      }
    }
  });
  // Its page may have spoken before this script listened.
  frames[0].src = frames[0].getAttribute("src");

  network();
})();
