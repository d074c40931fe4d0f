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
  let wasCut = false;

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
    at("answer").disabled = false;
  };

  // An answer on its way is not changed any more: what is on the page is what will be stored.
  const whenCut = (cut) => {
    wasCut = wasCut || cut;
    at("answer").disabled = cut && sending;
    if (!cut && !sending) {
      say(text.restored);
    }
  };

  // An answer given in time that the network has brought too late: people decide, so people are told.
  const tellLate = (number) => {
    at("late").textContent = number ? text.late.replace("%n", String(number)) : "";
  };

  const showQuestion = (test) => {
    question = test.question;
    const progress = text.progress.replace("%n", question.number).replace("%c", test.count);
    heading.textContent = progress;
    at("loading").hidden = true;
    document.title = document.title.replace(/^[^·]*/, `${progress} `);
    at("progress").max = test.count;
    at("progress").value = question.number - 1;
    at("report-number").textContent = String(question.number);
    paper.show(question);
    const draft = memory.drafted(question.number);
    if (draft && !question.waiting) {
      paper.restore(draft);
    }
    watch.question(question);
    complain("");
    busy(false);
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  // --- exchanges with the server

  const memory = window.certifMemory(text.key, text.keyFamily);
  const ask = window.certifLine(page, at("offline"), whenCut);
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
      memory.forget();
      leave(text.end);
    } else if (test.question) {
      showQuestion(test);
    } else {
      busy(true);
      await ask("/end", {});
      leave(text.end);
    }
  };

  const taken = async (answer, test) => {
    const late = answer.inTime && watch.tooLate(answer.givenAt);
    memory.forget();
    await follow(test);
    tellLate(late ? answer.number : 0);
    say(wasCut ? text.savedAfterCut : text.saved);
    wasCut = false;
  };

  const give = (value, focusLost, inTime) => send({ number: question.number, value, focusLost, inTime, givenAt: watch.now() });

  const send = async (answer) => {
    busy(true);
    memory.keep(answer);
    say(text.sending);
    const { number, value, focusLost } = answer;
    const keptMs = () => Math.max(0, Math.round(watch.now() - answer.givenAt));
    const { status, answer: received } = await ask("/answers", () => ({ number, value, focusLost, keptMs: keptMs() }));
    if (status === 401) {
      // The answer stays kept: it is sent once the person is back.
      leave(text.signIn);
    } else if (status === 200) {
      await taken(answer, received);
    } else if (status === 409 && received.current) {
      memory.forget();
      await follow(received.current);
      say(text.moved);
    } else {
      memory.forget();
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
      at("loading").hidden = true;
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
      give(given, watch.lost(), watch.inTime());
    }
  });

  at("skip").addEventListener("click", () => {
    if (!sending) {
      give(SKIPPED, false, false);
    }
  });

  at("start").addEventListener("click", async () => {
    if (!sending) {
      busy(true);
      const { answer } = await ask("/start", { number: question.number });
      await follow(answer.current || answer);
    }
  });

  at("inputs").addEventListener("input", () => {
    complain("");
    memory.draft(question.number, paper.value());
  });
  at("report").addEventListener("click", () => at("report-dialog").showModal());
  at("report-close").addEventListener("click", () => at("report-dialog").close());

  window.addEventListener("beforeunload", (event) => {
    if (sending && at("offline").childElementCount > 0) {
      event.preventDefault();
    }
  });

  // A page that the browser brings back as it was may be behind.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });

  const isBehind = (test) =>
    test.state !== "STARTED" || !test.question || (question !== null && test.question.number > question.number);

  // Keeps the sign-in alive, sets the clock, and learns what happened elsewhere: the test ended, or gone on with on another device.
  const lookAgain = async () => {
    if (!sending) {
      const test = await look();
      if (test && !sending) {
        watch.clock(test);
        if (isBehind(test)) {
          await follow(test);
        }
      }
    }
    window.setTimeout(lookAgain, LOOK_MS);
  };

  const begin = async () => {
    const test = await look();
    if (test) {
      await follow(test);
      const answer = question && memory.answer(question.number);
      if (answer) {
        await send(answer);
      }
      window.setTimeout(lookAgain, LOOK_MS);
    }
  };

  begin();
})();
