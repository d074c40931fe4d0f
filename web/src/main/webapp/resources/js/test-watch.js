// The clocks of the test and of a timed question, told calmly, and the page of a focus question being left.
window.certifWatch = (page, tellServer) => {
  "use strict";

  const TICK_MS = 1000;
  // What the server lets an answer take on its way, and wait on the page for the network.
  const GRACE_MS = 5000;
  const KEPT_MS = 120000;
  const TEST_MINUTES = [15, 5];
  const QUESTION_SECONDS = [30, 10];
  const text = page.dataset;
  const at = (id) => document.getElementById(id);
  let ahead = 0;
  let plannedEnd = 0;
  let question = null;
  let questionEnd = 0;
  let lost = false;
  let said = new Set();

  // The server's time at its last word and what has passed since: the clock of the device may be set.
  const now = () => performance.now() + ahead;

  // Said once, to those who do not see it as well.
  const say = (key, sentence) => {
    if (!said.has(key)) {
      said.add(key);
      at("announcement").textContent = sentence;
    }
  };

  const tellTest = () => {
    const minutes = Math.ceil((plannedEnd - now()) / 60000);
    const hours = Math.floor(minutes / 60);
    const left = hours > 0 ? `${hours} h ${String(minutes % 60).padStart(2, "0")}` : `${minutes} min`;
    at("clock").textContent = minutes > 0 ? text.clock.replace("%t", left) : text.clockEnd;
    at("clock").classList.toggle("near", minutes <= TEST_MINUTES[0]);
    at("time-over").hidden = minutes > 0;
    if (minutes <= 0) {
      say("test-over", text.clockOver);
    } else {
      const reached = TEST_MINUTES.filter((each) => minutes <= each).pop();
      if (reached) {
        say(`test-${reached}`, minutes > 1 ? text.clockLeft.replace("%m", String(minutes)) : text.clockLast);
      }
    }
  };

  const timed = () => Boolean(question && question.timer > 0 && !question.waiting);

  const tellQuestion = () => {
    const seconds = Math.max(0, Math.ceil((questionEnd - now()) / 1000));
    const running = timed();
    at("countdown").hidden = !running;
    if (!running) {
      return;
    }
    at("countdown").textContent = seconds > 0 ? text.countdown.replace("%s", String(seconds)) : text.countdownOver;
    at("countdown").classList.toggle("over", seconds === 0);
    const reached = seconds === 0 ? 0 : QUESTION_SECONDS.filter((each) => seconds <= each).pop();
    if (reached !== undefined) {
      const sentence = seconds === 0 ? text.countdownOver : text.countdown.replace("%s", String(seconds));
      say(`question-${question.number}-${reached}`, sentence);
    }
  };

  const showFocus = () => {
    const focused = Boolean(question && question.focus && !question.waiting);
    at("focus-note").hidden = !focused || lost;
    at("focus-lost").hidden = !focused || !lost;
  };

  const leave = () => {
    if (question && question.focus && !question.waiting && !lost) {
      lost = true;
      showFocus();
      tellServer(question.number);
    }
  };

  // Going into a simulator takes the focus from the page, but not from the document: that is no leaving.
  // Once in it, the page is not told when the window is left: it looks.
  const look = () => {
    if (document.hidden || !document.hasFocus()) {
      leave();
    }
  };

  document.addEventListener("visibilitychange", look);
  window.addEventListener("blur", () => window.setTimeout(look));
  window.setInterval(() => {
    if (document.activeElement instanceof HTMLIFrameElement) {
      look();
    }
    if (plannedEnd) {
      tellTest();
      tellQuestion();
    }
  }, TICK_MS);

  return {
    clock(test) {
      ahead = test.now - performance.now();
      plannedEnd = test.plannedEnd;
      tellTest();
    },

    question(next) {
      const same = question && question.number === next.number && question.waiting === next.waiting;
      question = next;
      lost = next.focusLost || (same && lost);
      questionEnd = now() + (next.secondsLeft || 0) * 1000;
      tellQuestion();
      showFocus();
    },

    lost: () => lost,

    /** Whether an answer given now is in time, as far as a timed question asks. */
    inTime: () => !timed() || now() < questionEnd,

    now,

    /** Whether an answer given in time at that moment, and acknowledged now, has come too late for the server. */
    tooLate: (givenAt) => timed() && now() - Math.min(now() - givenAt, KEPT_MS) > questionEnd + GRACE_MS,
  };
};
