"use strict";

/*
 * Settings in several sections, shown one at a time. Saving compares the state of all the controls
 * with the prints of the states that are right; only such a state opens its code.
 */
(() => {
  const { element, button, say, unseal, hash } = simulator;
  const root = document.querySelector("[data-reglages]");
  const sections = [...root.querySelectorAll("[data-rubrique]")];
  const conditional = [...root.querySelectorAll("[data-si]")];
  const rights = root.dataset.reglages.split(" ").map((pair) => pair.split(":"));

  function controls() {
    return [...root.querySelectorAll("input[name], select[name]")];
  }

  function value(control) {
    return control.type === "checkbox" ? (control.checked ? "1" : "0") : control.value.trim().toLowerCase();
  }

  function values() {
    const state = {};
    for (const control of controls()) {
      if (control.type !== "radio" || control.checked) {
        state[control.name] = value(control);
      }
    }
    return state;
  }

  /** The controls that their condition hides do not count. */
  function print() {
    const state = values();
    for (const control of controls()) {
      if (control.closest("[data-si][hidden]")) {
        delete state[control.name];
      }
    }
    return Object.keys(state).sort().map((name) => name + "=" + state[name]).join("&");
  }

  function applyConditions() {
    const state = values();
    for (const part of conditional) {
      const [name, expected] = part.dataset.si.split("=");
      part.hidden = state[name] !== expected;
    }
  }

  function show(section, focus) {
    sections.forEach((other, index) => {
      const shown = other === section;
      other.hidden = !shown;
      if (shown) {
        tabs[index].setAttribute("aria-current", "true");
      } else {
        tabs[index].removeAttribute("aria-current");
      }
    });
    if (focus) {
      section.querySelector("h2").focus();
    }
  }

  function save() {
    const state = print();
    const right = rights.find(([expected]) => expected === String(hash(state)));
    if (right) {
      say(root.dataset.message + ".", unseal(right[1], state));
    } else {
      say(root.dataset.message + ", mais la demande n’est pas encore satisfaite.");
    }
  }

  const tabs = sections.map((section) => button(section.dataset.rubrique, () => show(section, true)));
  if (sections.length > 1) {
    root.prepend(
      element("nav", { "aria-label": "Rubriques des réglages" },
        element("ul", { class: "rubriques" }, ...tabs.map((tab) => element("li", {}, tab)))));
  }
  sections.forEach((section) => section.querySelector("h2").setAttribute("tabindex", "-1"));
  show(sections[0], false);
  root.addEventListener("change", () => {
    applyConditions();
    say("");
  });
  applyConditions();
  root.querySelector("[data-enregistrer]").addEventListener("click", save);
})();
