// The candidate's test: one question at a time. An answer is kept on this device until the server has acknowledged it,
// and sent again as often as needed: it carries its question's number, so that a repeated one is harmless.
(() => {
  "use strict";

  const SKIPPED = "#ABAND#";
  const LOOK_MS = 45000;

  const page = document.getElementById("test");
  if (!page) {
    return;
  }
  const text = page.dataset;
  const at = (id) => document.getElementById(id);
  const form = at("question");
  const heading = at("heading");
  let question = null;
  let sending = false;

  // --- what is kept on this device

  const keep = (answer) => {
    try {
      window.sessionStorage.setItem(text.key, JSON.stringify(answer));
    } catch {
      // Without storage the answer lives as long as the page, which says not to close it.
    }
  };

  const kept = () => {
    try {
      return JSON.parse(window.sessionStorage.getItem(text.key));
    } catch {
      return null;
    }
  };

  const forget = () => keep(null);

  // --- the question on the page

  const complain = (sentence) => {
    const span = Object.assign(document.createElement("span"), { textContent: sentence });
    at("problem-text").replaceChildren(...(sentence ? [span] : []));
  };

  const say = (sentence) => {
    at("status").textContent = sentence || "";
  };

  const busy = (on) => {
    sending = on;
    [at("submit"), at("skip"), at("start")].forEach((button) => {
      button.toggleAttribute("aria-busy", on);
      button.setAttribute("aria-disabled", String(on));
    });
  };

  const showQuestion = (test) => {
    question = test.question;
    const progress = text.progress.replace("%n", question.number).replace("%c", test.count);
    heading.textContent = progress;
    document.title = document.title.replace(/^[^·]*/, `${progress} `);
    at("progress").max = test.count;
    at("progress").value = question.number - 1;
    at("report-number").textContent = String(question.number);
    paper.show(question);
    watch.question(question);
    complain("");
    busy(false);
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  // --- exchanges with the server

  const ask = window.certifLine(page, at("offline"));
  const watch = window.certifWatch(page, (number) => ask("/focus-lost", { number }));
  const paper = window.certifPaper(at("paper"));

  const leave = (address) => {
    // A navigation under way must not look like a lost connection.
    busy(true);
    window.location.replace(address);
  };

  const follow = async (test) => {
    watch.clock(test);
    if (test.state !== "STARTED") {
      forget();
      leave(text.end);
    } else if (test.question) {
      showQuestion(test);
    } else {
      busy(true);
      await ask("/end", {});
      leave(text.end);
    }
  };

  const send = async (answer) => {
    busy(true);
    keep(answer);
    say(text.sending);
    const { status, answer: received } = await ask("/answers", answer);
    if (status === 401) {
      // The answer stays kept: it is sent once the person is back.
      leave(text.signIn);
    } else if (status === 200) {
      forget();
      await follow(received);
      say(text.saved);
    } else if (status === 409 && received.current) {
      forget();
      await follow(received.current);
      say(text.moved);
    } else {
      forget();
      busy(false);
      say("");
      complain(received.message || text.unavailable);
    }
  };

  const look = async () => {
    const { status, answer } = await ask("");
    if (status === 200) {
      return answer;
    }
    if (status === 401) {
      leave(text.signIn);
    } else {
      heading.textContent = answer.message || text.unavailable;
      form.hidden = true;
    }
    return null;
  };

  // --- what the candidate does

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = paper.value();
    if (sending) {
      return;
    }
    if (given === "") {
      complain(text.empty);
      paper.focus();
    } else {
      send({ number: question.number, value: given, focusLost: watch.lost() });
    }
  });

  at("skip").addEventListener("click", () => {
    if (!sending) {
      send({ number: question.number, value: SKIPPED });
    }
  });

  at("start").addEventListener("click", async () => {
    if (!sending) {
      busy(true);
      const { answer } = await ask("/start", { number: question.number });
      await follow(answer.current || answer);
    }
  });

  at("inputs").addEventListener("input", () => complain(""));
  at("report").addEventListener("click", () => at("report-dialog").showModal());
  at("report-close").addEventListener("click", () => at("report-dialog").close());

  window.addEventListener("beforeunload", (event) => {
    if (sending && !at("offline").hidden) {
      event.preventDefault();
    }
  });

  // Keeps the sign-in alive, and learns that the invigilator has ended the test.
  const lookAgain = async () => {
    if (!sending) {
      const test = await look();
      const moved = test && test.question && question && test.question.number !== question.number;
      if (test && !sending && (test.state !== "STARTED" || moved)) {
        await follow(test);
      }
    }
    window.setTimeout(lookAgain, LOOK_MS);
  };

  const begin = async () => {
    const test = await look();
    const answer = kept();
    if (test) {
      await follow(test);
      if (answer && question && answer.number === question.number) {
        await send(answer);
      } else {
        forget();
      }
      window.setTimeout(lookAgain, LOOK_MS);
    }
  };

  begin();
})();
