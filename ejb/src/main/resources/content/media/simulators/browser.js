"use strict";

/*
 * A browser: an address to type, links to follow, the target of a link to read before following
 * it, the information on the connection to open. The pages stand in templates.
 */
(() => {
  const { element, button, say, unseal } = simulator;
  const root = document.querySelector("[data-navigateur]");
  const pages = new Map();
  for (const template of root.querySelectorAll("template")) {
    pages.set(template.dataset.adresse, template);
  }
  const past = [];
  let current = "";

  const back = button("Précédent", goBack, { class: "second" });
  const address = element("input", { type: "text", id: "adresse", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  const information = button("Informations sur le site", toggleInformation, {
    class: "second",
    "aria-expanded": "false",
    "aria-controls": "informations",
  });
  const panel = element("section", { id: "informations", class: "proprietes", "aria-label": "Informations sur le site" });
  const page = element("section", { class: "page", "aria-label": "Page affichée" });
  const target = element("p", { class: "cible" });
  panel.hidden = true;

  /** Addresses are compared without what a browser adds or forgives. */
  function canonical(typed) {
    let text = typed.trim().toLowerCase();
    if (!/^https?:\/\//.test(text)) {
      text = "https://" + text;
    }
    return /^https?:\/\/[^/]+$/.test(text) ? text + "/" : text;
  }

  function find(wanted) {
    const asked = canonical(wanted);
    return [...pages.keys()].find((known) => canonical(known) === asked || canonical(known) === asked + "/");
  }

  function visit(wanted, focus) {
    if (current) {
      past.push(current);
    }
    load(wanted, focus);
  }

  function load(wanted, focus) {
    const known = find(wanted);
    current = known || canonical(wanted);
    address.value = current;
    back.disabled = past.length === 0;
    target.textContent = "";
    say("");
    const content = known ? pages.get(known).content.cloneNode(true) : missing();
    const facts = content.querySelector("dl[data-connexion]");
    panel.replaceChildren(
      element("h2", { tabindex: "-1" }, "Informations sur le site"),
      element("p", { class: "cible" }, "Adresse complète\u202f: " + current));
    if (facts) {
      facts.remove();
      panel.append(facts);
    } else {
      panel.append(element("p", {}, "Aucune information."));
    }
    panel.hidden = true;
    information.setAttribute("aria-expanded", "false");
    page.replaceChildren(content);
    prepareLinks();
    for (const chosen of page.querySelectorAll("[data-choisir]")) {
      chosen.addEventListener("click", () => choose(chosen));
    }
    if (focus) {
      const heading = page.querySelector("h2");
      heading.setAttribute("tabindex", "-1");
      heading.focus();
    }
  }

  function missing() {
    const part = document.createDocumentFragment();
    part.append(
      element("h2", {}, "Site introuvable"),
      element("p", {}, "Le navigateur ne trouve aucun site à cette adresse. Vérifiez-la, lettre par lettre."));
    return part;
  }

  function prepareLinks() {
    [...page.querySelectorAll("a[data-vers]")].forEach((link, index) => {
      const where = "Mène à " + link.dataset.vers;
      const described = element("span", { id: "vers-" + index, hidden: "" }, where);
      link.after(described);
      link.setAttribute("aria-describedby", described.id);
      for (const event of ["focus", "mouseenter"]) {
        link.addEventListener(event, () => {
          target.textContent = where;
        });
      }
      link.addEventListener("click", (event) => {
        event.preventDefault();
        visit(link.dataset.vers, true);
      });
    });
  }

  function choose(chosen) {
    say(chosen.dataset.message || "Action effectuée.", unseal(chosen.dataset.choisir, current));
  }

  function goBack() {
    load(past.pop(), true);
  }

  function toggleInformation() {
    panel.hidden = !panel.hidden;
    information.setAttribute("aria-expanded", String(!panel.hidden));
    if (!panel.hidden) {
      panel.querySelector("h2").focus();
    }
  }

  address.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      visit(address.value, true);
    }
  });

  root.append(
    element("div", { class: "barre" },
      back,
      element("label", { for: "adresse" }, "Adresse"),
      address,
      button("Aller", () => visit(address.value, true)),
      information),
    panel,
    page,
    target);
  load(root.dataset.navigateur, false);
})();
