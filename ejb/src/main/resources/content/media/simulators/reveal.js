"use strict";

/*
 * What the simulators share: the code shown once the task is done stands sealed in the page, and
 * only what the candidate did (a path, a state, an address) opens it.
 */
const simulator = (() => {
  function hash(text) {
    let value = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) {
      value = Math.imul(value ^ byte, 0x01000193) >>> 0;
    }
    return value;
  }

  function unseal(sealed, key) {
    let value = hash(key);
    let code = "";
    for (let i = 0; i < sealed.length; i += 2) {
      value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
      code += String.fromCharCode(parseInt(sealed.slice(i, i + 2), 16) ^ (value >>> 24));
    }
    return code;
  }

  /** Shows a message, and a code if any, in the status of the page; it must not hide the focus. */
  function say(message, code) {
    const status = document.querySelector("[role=status]");
    status.textContent = message;
    if (code) {
      const strong = document.createElement("strong");
      strong.textContent = code;
      status.append(" Code\u202f: ", strong);
    }
    if (message) {
      document.activeElement.scrollIntoView({ block: "nearest" });
    }
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function button(label, action, attributes) {
    const made = element("button", { type: "button", ...attributes }, label);
    made.addEventListener("click", action);
    return made;
  }

  return { hash, unseal, say, element, button };
})();
