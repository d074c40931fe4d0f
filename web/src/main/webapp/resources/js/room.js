// The room: the candidates, refreshed every five seconds. Only what changed is touched, so that the scroll, the focus,
// an open menu or dialog stay where they are.
(() => {
  "use strict";

  const REFRESH_MS = 5000;
  const room = document.getElementById("room");
  if (!room) {
    return;
  }
  const text = room.dataset;
  const list = document.getElementById("candidates");
  const search = document.getElementById("search");
  const nothing = document.getElementById("nothing");
  const lost = document.getElementById("lost");
  const cards = new Map();
  let board = null;
  let asked = null;
  let timer = 0;
  let newest = 0;

  const nameOf = (candidate) => `${candidate.firstName} ${candidate.lastName}`;

  const fill = (sentence, values) =>
    sentence.replace(/%([a-z])/g, (token, key) => (key in values ? String(values[key]) : token));

  const setText = (element, value) => {
    if (element.textContent !== value) {
      element.textContent = value;
    }
  };

  const setHidden = (element, hidden) => {
    if (element.hidden !== hidden) {
      element.hidden = hidden;
    }
  };

  // --- one candidate

  const PILLS = {
    PRESENT: { kind: "info", text: () => text.present },
    STARTED: { kind: "info", text: (c) => fill(text.started, { a: c.answered, q: c.questions }) },
    COMPLETED: { kind: "ok", text: () => text.completed },
    ENDED: { kind: "neutral", text: () => text.ended },
  };

  const personOf = (candidate) =>
    candidate.extraTime > 0
      ? `${candidate.birthdate} · ${fill(text.extra, { p: candidate.extraTime })}`
      : candidate.birthdate;

  const whereOf = (candidate) => {
    if (candidate.start) {
      return fill(text.times, { s: candidate.start, e: candidate.end });
    }
    return candidate.joined ? text.joined : text.notJoined;
  };

  const newCard = (candidate) => {
    const item = document.getElementById("candidate").content.firstElementChild.cloneNode(true);
    const part = (name) => item.querySelector(`[data-part="${name}"]`);
    const button = (name) => item.querySelector(`[data-do="${name}"]`);
    item.dataset.id = candidate.id;
    item.querySelector("summary").setAttribute("aria-label", fill(text.options, { n: nameOf(candidate) }));
    ["confirm", "withdraw"].forEach((name) => {
      const label = `${button(name).textContent} : ${nameOf(candidate)}`;
      button(name).setAttribute("aria-label", label);
    });
    return { item, part, button, heading: item.querySelector("h3"), candidate };
  };

  const showCard = (card, candidate) => {
    const focused = card.item.contains(document.activeElement) ? document.activeElement : null;
    const open = !board.finalized;
    const pill = PILLS[candidate.state];
    card.candidate = candidate;
    setText(card.part("lastName"), candidate.lastName);
    setText(card.part("firstName"), candidate.firstName);
    setText(card.part("person"), personOf(candidate));
    setText(card.part("where"), whereOf(candidate));
    setHidden(card.part("pill"), !pill);
    if (pill) {
      setText(card.part("pill"), pill.text(candidate));
      card.part("pill").className = `pill pill-${pill.kind}`;
    }
    const flag = candidate.resumable ? text.resumable : candidate.late ? text.late : "";
    setHidden(card.part("flag"), !flag);
    setText(card.part("flag"), flag);
    setHidden(card.button("confirm"), !(open && candidate.state === "EXPECTED"));
    setHidden(card.button("withdraw"), !(open && candidate.state === "PRESENT"));
    setHidden(card.part("options"), !(open && candidate.state === "STARTED"));
    if (focused && focused.closest("[hidden]")) {
      card.heading.focus({ preventScroll: true });
    }
  };

  // --- the whole room

  const matches = (candidate) => {
    const fold = (value) => value.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    const wanted = fold(search.value.trim());
    return fold(`${candidate.lastName} ${candidate.firstName} ${candidate.lastName}`).includes(wanted);
  };

  const filter = () => {
    let shown = 0;
    cards.forEach((card) => {
      const kept = matches(card.candidate);
      setHidden(card.item, !kept);
      shown += kept ? 1 : 0;
    });
    const why = cards.size === 0 ? nothing.dataset.none : nothing.dataset.noMatch;
    setText(nothing, shown > 0 ? "" : why);
    setHidden(nothing, shown > 0);
  };

  const count = () => {
    const all = board.candidates;
    const inState = (...states) => all.filter((candidate) => states.includes(candidate.state));
    const started = inState("STARTED");
    const last = started.map((candidate) => candidate.end).sort().pop();
    setText(document.getElementById("count-present"), `${all.length - inState("EXPECTED").length}/${all.length}`);
    setText(document.getElementById("count-started"), String(started.length));
    setText(document.getElementById("count-ended"), String(inState("COMPLETED", "ENDED").length));
    setText(document.getElementById("planned-end"), last || "–");
  };

  const show = (received) => {
    board = received;
    const present = new Set(board.candidates.map((candidate) => candidate.id));
    cards.forEach((card, id) => {
      if (!present.has(id)) {
        card.item.remove();
        cards.delete(id);
      }
    });
    board.candidates.forEach((candidate, place) => {
      let card = cards.get(candidate.id);
      if (!card) {
        card = newCard(candidate);
        cards.set(candidate.id, card);
      }
      if (list.children[place] !== card.item) {
        list.insertBefore(card.item, list.children[place] || null);
      }
      showCard(card, candidate);
    });
    setHidden(document.getElementById("finalized"), !board.finalized);
    setText(document.getElementById("refreshed"), fill(text.refreshed, { t: board.at }));
    setHidden(lost, true);
    count();
    filter();
  };

  // --- exchanges with the server

  const exchange = window.certifExchange(room);

  const ask = async (path, body) => {
    const number = ++newest;
    const response = await exchange(path, body);
    if (response.status === 401) {
      window.location.assign(text.signIn);
    }
    const answer = await response.json();
    // An answer overtaken by a later question would show the past.
    const current = number === newest;
    if (response.ok && current) {
      show(answer);
    }
    return { ok: response.ok, answer, current };
  };

  const refresh = async () => {
    window.clearTimeout(timer);
    try {
      const { ok } = await ask("");
      if (!ok) {
        throw new Error("refused");
      }
    } catch {
      setText(lost, fill(text.lost, { t: board ? board.at : "–" }));
      setHidden(lost, false);
    }
    timer = window.setTimeout(refresh, REFRESH_MS);
  };

  const tell = (kind, sentence) => {
    const toast = document.getElementById(`toast-${kind}`).content.firstElementChild.cloneNode(true);
    toast.querySelector("p").textContent = sentence;
    document.getElementById("toasts").append(toast);
    document.dispatchEvent(new CustomEvent("certif:updated"));
  };

  const act = async (candidate, path, body, done, button) => {
    if (button.getAttribute("aria-busy")) {
      return;
    }
    button.setAttribute("aria-busy", "true");
    try {
      const { ok, answer, current } = await ask(`/candidates/${candidate.id}/${path}`, body);
      if (ok && done) {
        tell("ok", fill(done, { n: nameOf(candidate) }));
      } else if (!ok) {
        tell("bad", answer.message || text.failed);
      }
      if (!ok || !current) {
        refresh();
      }
    } catch {
      tell("bad", text.failed);
    } finally {
      button.removeAttribute("aria-busy");
    }
  };

  // --- what the invigilator does

  const openDialog = (name, candidate, opener) => {
    const dialog = document.getElementById(`dialog-${name}`);
    const menu = opener.closest("details");
    if (candidate) {
      asked = candidate;
      setText(dialog.querySelector("h2"), fill(text[`${name}Heading`], { n: nameOf(candidate) }));
    }
    // The browser gives the focus back to what had it: the menu that stays, not its entry that closes.
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
    dialog.showModal();
  };

  const onCard = (name, candidate, button) => {
    if (name === "confirm" || name === "withdraw") {
      act(candidate, "presence", { present: name === "confirm" }, null, button);
    } else {
      openDialog(name, candidate, button);
    }
  };

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) {
      const id = Number(button.closest("[data-id]").dataset.id);
      onCard(button.dataset.do, cards.get(id).candidate, button);
    }
  });

  room.addEventListener("click", (event) => {
    const action = event.target.closest("[data-act]");
    if (action) {
      const name = action.dataset.act;
      action.closest("dialog").close();
      act(asked, name, {}, text[`${name}Done`], action);
    } else if (event.target.closest("[data-close]")) {
      event.target.closest("dialog").close();
    }
    list.querySelectorAll("details[open]").forEach((menu) => {
      menu.open = menu.contains(event.target);
    });
  });

  room.addEventListener("keydown", (event) => {
    const menu = event.target.closest("details[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  document.getElementById("quit").addEventListener("click", (event) => openDialog("quit", null, event.target));
  const leave = async (event) => {
    try {
      const response = await exchange("/leave", {});
      if (response.status >= 500) {
        throw new Error("refused");
      }
      window.location.assign(event.target.dataset.next);
    } catch {
      document.getElementById("dialog-quit").close();
      tell("bad", text.failed);
    }
  };
  document.getElementById("leave").addEventListener("click", leave);
  search.addEventListener("input", filter);
  window.addEventListener("online", refresh);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      refresh();
    }
  });
  refresh();
})();
