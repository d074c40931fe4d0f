// A question outside of any test, as a candidate sees it: staff try answers against its solution, and nothing is kept.
(() => {
  "use strict";

  const PATIENCE_MS = 15000;

  const page = document.getElementById("preview");
  if (!page) {
    return;
  }
  const text = page.dataset;
  const at = (id) => document.getElementById(id);
  const paper = window.certifPaper(at("paper"));

  const say = (problem, result, kind) => {
    at("problem-text").textContent = problem;
    at("result").textContent = result;
    at("result").dataset.kind = kind || "";
  };

  const ask = async (path, body) => {
    const response = await fetch(text.api + path, {
      ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.json();
  };

  const quietly = async (work) => {
    try {
      await work();
    } catch {
      say(text.unavailable, "");
    }
  };

  const judge = (value) =>
    quietly(async () => {
      const { result, sentence } = await ask("/answers", { value });
      say("", sentence, result);
    });

  at("question").addEventListener("submit", (event) => {
    event.preventDefault();
    const value = paper.value();
    if (value === "") {
      say(text.empty, "");
      paper.focus();
    } else {
      judge(value);
    }
  });

  at("inputs").addEventListener("input", () => say("", ""));

  quietly(async () => {
    const question = await ask("");
    at("start").addEventListener("click", () => paper.show({ ...question, waiting: false }));
    paper.show(question);
  });
})();
