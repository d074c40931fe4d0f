/*
 * A search engine over the documents of the page:
 *   <main data-search data-limit="5" data-operators data-open="Ouvrir">
 *     <ul data-filters><li data-key="licence">Licence</li></ul>
 *     <ul data-sorts><li data-key="size">Taille</li></ul>
 *     <ul data-documents>
 *       <li><article data-url data-code data-licence…> h2, p[data-snippet], div[data-page] </article></li>
 *     </ul>
 *   </main>
 * Only the first results are shown: the candidate must word the query, filter or sort. Each document,
 * once opened, shows the code that its data-code holds.
 */
(function () {
  "use strict";

  const COMMON = new Set(
    "a au aux avec ce ces d dans de des du en est et l la le les ou par pour que qui sur un une".split(" ")
  );
  const main = document.querySelector("main[data-search]");
  const limit = Number(main.dataset.limit || 10);
  const operators = main.hasAttribute("data-operators");
  const documents = [...main.querySelectorAll("[data-documents] article")];
  const filters = read("[data-filters] li");
  const sorts = read("[data-sorts] li");
  main
    .querySelectorAll("[data-documents], [data-filters], [data-sorts]")
    .forEach((list) => list.remove());

  const status = element("p", { class: "status", role: "status" });
  const query = element("input", { type: "search", id: "query", autocomplete: "off" });
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      showResults();
    }
  });
  const bar = element(
    "div",
    { class: "bar", role: "search" },
    element(
      "div",
      { class: "grow" },
      element("label", { for: "query" }, main.dataset.label || "Votre recherche"),
      query
    )
  );
  filters.forEach((filter) => {
    const values = [...new Set(documents.map((item) => item.dataset[filter.key] || ""))]
      .filter(Boolean)
      .sort((a, b) => a.localeCompare(b, "fr", { numeric: true }));
    filter.select = select(
      "filter-" + filter.key,
      filter.text,
      [["", "Tout"]].concat(values.map((value) => [value, value]))
    );
  });
  let sortSelect = null;
  if (sorts.length > 0) {
    sortSelect = select(
      "sort",
      "Trier par",
      [["", "Pertinence"]].concat(sorts.map((sort) => [sort.key, sort.text]))
    );
  }
  bar.append(button("Rechercher", showResults, { class: "primary" }));

  const count = element("p", { class: "note", "aria-live": "polite" });
  const list = element("ul", { class: "items" });
  const page = element("section", { class: "sheet-page", "aria-label": "Document ouvert" });
  page.hidden = true;
  main.append(bar, count, list, page, status);
  let opened = null;
  let results = [];

  function read(selector) {
    return [...main.querySelectorAll(selector)].map((item) => ({
      key: item.dataset.key,
      text: item.textContent.trim(),
    }));
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function button(text, action, attributes) {
    const made = element("button", Object.assign({ type: "button" }, attributes), text);
    made.addEventListener("click", action);
    return made;
  }

  function select(id, text, choices) {
    const made = element(
      "select",
      { id: id },
      ...choices.map(([value, label]) => element("option", { value: value }, label))
    );
    bar.append(element("div", {}, element("label", { for: id }, text), made));
    return made;
  }

  function plain(text) {
    return text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[’']/g, " ")
      .toLowerCase();
  }

  function decode(text) {
    return atob(text.split("").reverse().join(""));
  }

  /** Cuts a query into terms: words, exact phrases, exclusions, sites and file types. */
  function parse(text) {
    const terms = [];
    const pattern = /(-?)(?:"([^"]*)"|(site|filetype|ext):(\S+)|(\S+))/gi;
    const quoted = text.replace(/[«“”»]\s*/g, (found) => '"' + (found.length > 1 ? " " : ""));
    for (const found of quoted.matchAll(pattern)) {
      const phrase = found[2];
      if (phrase !== undefined) {
        terms.push({ not: found[1] === "-", phrase: plain(phrase).trim().split(/\s+/) });
      } else if (found[3] && operators) {
        terms.push({
          not: found[1] === "-",
          key: found[3].toLowerCase() === "site" ? "site" : "filetype",
          value: found[4].toLowerCase(),
        });
      } else {
        const words = plain(found[3] ? found[3] + " " + found[4] : found[5])
          .split(/[^a-z0-9]+/)
          .filter((word) => word.length > 0 && !COMMON.has(word));
        words.forEach((word) => terms.push({ not: found[1] === "-", phrase: [word] }));
      }
    }
    return terms;
  }

  function words(item) {
    return plain(item.textContent)
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  }

  function near(a, b) {
    return a === b || a + "s" === b || a === b + "s" || a + "x" === b || a === b + "x";
  }

  function holds(item, term) {
    if (term.key === "site") {
      const host = new URL(item.dataset.url).hostname;
      const site = term.value.replace(/^https?:\/\//, "").replace(/^\*?\./, "").replace(/\/.*$/, "");
      return host === site || host.endsWith("." + site) || "www." + host === site;
    }
    if (term.key === "filetype") {
      return (item.dataset.filetype || "html").toLowerCase() === term.value.replace(/^\./, "");
    }
    const text = words(item);
    const exact = term.phrase.length > 1;
    return text.some((word, index) =>
      term.phrase.every((expected, offset) =>
        exact
          ? text[index + offset] === expected
          : near(text[index + offset] || "", expected)
      )
    );
  }

  function showResults() {
    const terms = parse(query.value);
    results = documents.filter(
      (item) =>
        terms.every((term) => holds(item, term) !== term.not) &&
        filters.every(
          (filter) => filter.select.value === "" || item.dataset[filter.key] === filter.select.value
        )
    );
    if (sortSelect && sortSelect.value) {
      const key = sortSelect.value;
      results.sort((a, b) =>
        b.dataset[key].localeCompare(a.dataset[key], "fr", { numeric: true })
      );
    }
    const empty = terms.length === 0 && filters.every((filter) => filter.select.value === "");
    if (empty && main.hasAttribute("data-needs-query")) {
      results = [];
    }
    const total = results.length;
    results = results.slice(0, limit);
    count.textContent =
      total === 0
        ? "Aucun résultat"
        : total +
          (total > 1 ? " résultats" : " résultat") +
          (total > limit ? "\u202f; seuls les " + limit + " premiers sont affichés" : "");
    list.replaceChildren(...results.map(entry));
    showList();
  }

  function showList() {
    count.hidden = false;
    list.hidden = false;
    page.hidden = true;
    status.replaceChildren();
  }

  function entry(item) {
    const made = button(item.querySelector("h2").textContent, () => open(item), {
      class: "open",
    });
    const notes = [];
    if (item.dataset.url) {
      notes.push(element("p", { class: "note" }, item.dataset.url));
    }
    const snippet = item.querySelector("[data-snippet]");
    if (snippet) {
      notes.push(element("p", { class: "note" }, snippet.textContent));
    }
    return element("li", {}, made, ...notes);
  }

  function open(item) {
    opened = item;
    const copy = item.cloneNode(true);
    const heading = copy.querySelector("h2");
    heading.tabIndex = -1;
    page.replaceChildren(button("Retour aux résultats", close), copy);
    count.hidden = true;
    list.hidden = true;
    page.hidden = false;
    status.replaceChildren(
      (main.dataset.open || "Code de ce document") + "\u202f: ",
      element("strong", {}, decode(item.dataset.code))
    );
    heading.focus();
  }

  function close() {
    showList();
    const again = list.querySelectorAll("button")[results.indexOf(opened)];
    (again || query).focus();
  }
})();
