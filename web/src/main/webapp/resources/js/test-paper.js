// What a question shows: its text, what stands beside it, and the fields that take its answer.
window.certifPaper = (paper) => {
  "use strict";

  const LONGEST = 20000;
  // Here a picture keeps a size at which it is read, and scrolls: so it must for a keyboard.
  const NARROW = window.matchMedia("(width < 560px)");
  const IMAGE_TRIES = 4;
  const IMAGE_PAUSE_MS = 2000;
  const text = paper.dataset;
  const at = (id) => document.getElementById(id);
  const inputs = at("inputs");
  let question = null;

  const element = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };

  // --- the fields

  const choices = (type) => {
    const options = element("ul", { className: "choices" });
    question.options.forEach((html, index) => {
      const id = `option-${index + 1}`;
      options.append(
        element(
          "li",
          {},
          element("input", { type, id, name: "option", value: String(index + 1) }),
          element("label", { htmlFor: id, innerHTML: html }),
        ),
      );
    });
    return [options];
  };

  const list = (field, id) =>
    element(
      "select",
      { id, className: "input", name: field.name },
      new Option(text.choose, ""),
      ...field.options.map((option) => new Option(option, option)),
    );

  const writing = (field, id) => {
    const input = element(question.sentence ? "textarea" : "input", {
      id, className: "input", name: field.name, placeholder: field.example, maxLength: LONGEST,
      autocomplete: "off", spellcheck: false, inputMode: question.numeric ? "decimal" : "text",
    });
    input.setAttribute("autocapitalize", "none");
    return input;
  };

  const typed = () =>
    question.fields.map((field, index) => {
      const id = `field-${index}`;
      const chosen = field.options.length > 0;
      const label = field.label || text.text;
      const textContent = question.numeric && !chosen ? text.number.replace("%l", label) : label;
      const input = chosen ? list(field, id) : writing(field, id);
      return element("div", { className: "field" }, element("label", { htmlFor: id, className: "label", textContent }), input);
    });

  const controls = () => [...inputs.querySelectorAll("input, select, textarea")];

  // A sentence is one line, however it was laid out.
  const told = (input) => (input instanceof HTMLTextAreaElement ? input.value.replace(/\s*\n\s*/g, " ") : input.value);

  const SHAPES = {
    ONE_CHOICE: { legend: () => text.one, inputs: () => choices("radio") },
    CHOICES: { legend: () => text.many, inputs: () => choices("checkbox") },
    TEXT: { legend: () => text.text, inputs: typed, labelled: true },
    FIELDS: { legend: () => text.text, inputs: typed },
  };

  // --- what stands beside the text

  const address = (path) => `${text.media}/${path}`;
  const isElsewhere = (path) => path.includes("://");
  const missing = (told) => element("p", { className: "question-missing", textContent: text.missing.replace("%a", told) });

  // On a poor network a picture may not come at once: it is asked for again. One that does not come is told instead: a
  // broken one says nothing to those who see.
  const illustration = ({ path, alternative }) => {
    if (isElsewhere(path)) {
      return missing(alternative);
    }
    const image = element("img", { src: address(path), alt: alternative });
    let tries = 0;
    image.addEventListener("error", () => {
      tries += 1;
      if (tries > IMAGE_TRIES) {
        image.replaceWith(missing(alternative));
      } else {
        window.setTimeout(() => {
          image.src = `${address(path)}?essai=${tries}`;
        }, tries * IMAGE_PAUSE_MS);
      }
    });
    const figure = element("figure", { className: "question-figure" }, image);
    if (NARROW.matches) {
      figure.tabIndex = 0;
    }
    return figure;
  };

  const simulator = ({ path, title, height }) => {
    if (isElsewhere(path)) {
      return missing(title);
    }
    const frame = element("iframe", { title, className: "question-frame", height: String(height || 420) });
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = address(path);
    const again = element("button", { type: "button", className: "btn btn-quiet", textContent: text.reload });
    again.addEventListener("click", () => {
      frame.src = address(path);
    });
    return element("div", { className: "question-simulator" }, frame, again);
  };

  const attachments = (paths) =>
    element(
      "ul",
      { className: "question-files" },
      ...paths.map((path) => {
        const name = path.split("/").pop();
        if (isElsewhere(path)) {
          return element("li", {}, missing(name));
        }
        const link = element("a", {
          href: `${address(path)}?fichier=1`, className: "btn", download: name, textContent: text.download.replace("%f", name),
        });
        return element("li", {}, link);
      }),
    );

  const beside = (media) => [
    ...(media.illustration ? [illustration(media.illustration)] : []),
    ...(media.simulator ? [simulator(media.simulator)] : []),
    ...(media.attachments.length ? [attachments(media.attachments)] : []),
  ];

  // --- the question

  const announce = () => {
    const timed = question.timer > 0;
    const seconds = String(question.timer);
    at("ready-heading").textContent = timed ? text.timedHeading : text.focusHeading;
    at("ready-timed").textContent = timed ? text.timedIntro.replace("%s", seconds) : "";
    at("ready-focus").textContent = question.focus ? text.focusIntro : "";
    at("start").textContent = timed ? text.timedStart : text.focusStart;
  };

  const fill = () => {
    const shape = SHAPES[question.kind];
    at("instruction").innerHTML = question.html;
    at("media").replaceChildren(...beside(question.media));
    at("legend").textContent = shape.legend();
    at("legend").classList.toggle("sr-only", Boolean(shape.labelled));
    inputs.replaceChildren(...shape.inputs());
  };

  return {
    show(next) {
      question = next;
      at("ready").hidden = !question.waiting;
      at("question").hidden = Boolean(question.waiting);
      if (question.waiting) {
        announce();
      } else {
        fill();
      }
    },

    focus() {
      controls()[0].focus();
    },

    /** Puts back what had been given and not sent: a value as this page tells it. */
    restore(value) {
      const options = String(value).split(",");
      controls().forEach((input) => {
        if (input.name === "option") {
          input.checked = options.includes(input.value);
        } else {
          input.value = (typeof value === "string" ? value : value[input.name]) || "";
        }
      });
    },

    /** What the candidate has given: nothing, an option's number, several, a text, or fields by their names. */
    value() {
      if (question.kind === "ONE_CHOICE" || question.kind === "CHOICES") {
        return [...inputs.querySelectorAll("input:checked")].map((input) => input.value).join(",");
      }
      const fields = controls();
      if (fields.every((input) => input.value.trim() === "")) {
        return "";
      }
      return question.kind === "TEXT"
        ? told(fields[0])
        : Object.fromEntries(fields.map((input) => [input.name, told(input)]));
    },
  };
};
