// Positioning: one question at a time, and after each answer whether it was right. Nothing presses: no clock, no focus.
(() => {
  "use strict";

  const SKIPPED = "#ABAND#";
  const page = document.getElementById("positioning");
  if (!page) {
    return;
  }
  const text = page.dataset;
  const at = (id) => document.getElementById(id);
  const heading = at("heading");
  const ask = window.certifLine(page, at("offline"));
  const paper = window.certifPaper(at("paper"));
  let run = null;
  let sending = false;

  const complain = (sentence) => {
    const span = Object.assign(document.createElement("span"), { textContent: sentence });
    at("problem-text").replaceChildren(...(sentence ? [span] : []));
  };

  const say = (sentence) => {
    at("status").textContent = sentence;
  };

  const busy = (on) => {
    sending = on;
    [at("submit"), at("skip")].forEach((button) => {
      button.toggleAttribute("aria-busy", on);
      button.setAttribute("aria-disabled", String(on));
    });
  };

  const only = (shown) => {
    ["question", "feedback", "end"].forEach((id) => {
      at(id).hidden = id !== shown;
    });
    at("leave").hidden = shown === "end";
  };

  const head = (sentence) => {
    heading.textContent = sentence;
    at("loading").hidden = true;
    document.title = document.title.replace(/^[^·]*/, `${sentence} `);
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  const showProgress = () => {
    at("progress").value = run.assessed;
    at("assessed").textContent = text.assessed.replace("%p", String(run.assessed));
  };

  const showEnd = () => {
    only("end");
    at("end-level").textContent = text.level.replace("%l", String(run.level)).replace("%x", String(run.pix));
    const gained = run.gained > 1 ? text.gainedMany : text.gained;
    at("end-gained").textContent = run.gained > 0 ? gained.replace("%g", String(run.gained)) : text.same;
    head(text.end);
  };

  const showRun = () => {
    showProgress();
    complain("");
    busy(false);
    if (run.question) {
      only("question");
      paper.show(run.question);
      head(text.progress.replace("%n", String(run.question.number)));
    } else {
      showEnd();
    }
  };

  const showVerdict = () => {
    showProgress();
    busy(false);
    at("feedback").dataset.verdict = run.verdict;
    at("verdict").textContent = { RIGHT: text.right, WRONG: text.wrong, SKIPPED: text.skipped }[run.verdict];
    only("feedback");
    at("verdict").focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  const send = async (value) => {
    busy(true);
    complain("");
    say(text.sending);
    const { status, answer } = await ask("/answers", { number: run.question.number, value });
    say("");
    if (status === 401) {
      window.location.replace(text.signIn);
    } else if (status === 200) {
      run = answer;
      showVerdict();
    } else if (status === 409 && answer.current) {
      run = answer.current;
      showRun();
      say(text.moved);
    } else {
      busy(false);
      complain(answer.message || text.unavailable);
    }
  };

  at("question").addEventListener("submit", (event) => {
    event.preventDefault();
    const given = paper.value();
    if (sending) {
      return;
    }
    if (given === "") {
      complain(text.empty);
      paper.focus();
    } else {
      send(given);
    }
  });

  at("skip").addEventListener("click", () => {
    if (!sending) {
      send(SKIPPED);
    }
  });

  at("inputs").addEventListener("input", () => complain(""));
  at("continue").addEventListener("click", showRun);

  const begin = async () => {
    const { status, answer } = await ask("");
    if (status === 200) {
      run = answer;
      showRun();
    } else if (status === 401) {
      window.location.replace(text.signIn);
    } else {
      heading.textContent = answer.message || text.unavailable;
      at("loading").hidden = true;
    }
  };

  begin();
})();
