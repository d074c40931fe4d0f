/*
 * A table of data:
 *   <main data-sheet>
 *     <table data-sort data-filter="1 3" data-open="Fiche"> caption, thead, tbody tr[data-code] </table>
 *   </main>
 * data-sort puts a sorting button in each header, data-filter a list of values for these columns
 * (from 0), data-open a button a row that shows the row's code.
 *
 * Or a cell to fill with a formula:
 *   <main data-sheet data-target="E8" data-code data-reference> and a table without thead, whose
 *   first line is line 1.
 * The formula is right when it gives the same value as the reference, on the numbers of the sheet
 * and on others: a value typed by hand is not a formula.
 */
(function () {
  "use strict";

  const main = document.querySelector("main[data-sheet]");
  const table = main.querySelector("table");
  const status = element("p", { class: "status", role: "status" });
  const scroll = element("div", {
    class: "scroll",
    role: "region",
    tabindex: "0",
    "aria-label": "Tableau",
  });
  table.before(scroll);
  scroll.append(table);
  main.append(status);
  if (main.dataset.target) {
    startFormula();
  } else {
    startTable();
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

  /** The status stands at the bottom of the window: what has the focus must not be under it. */
  function showFocus() {
    document.activeElement.scrollIntoView({ block: "nearest" });
  }

  function decode(text) {
    return atob(text.split("").reverse().join(""));
  }

  function sayCode(before, encoded) {
    status.replaceChildren(before, element("strong", {}, decode(encoded)));
    showFocus();
  }

  /** What a cell is sorted by: its data-value, or its text. */
  function value(cell) {
    return cell.dataset.value || cell.textContent.trim();
  }

  function startTable() {
    const body = table.tBodies[0];
    const headers = [...table.tHead.rows[0].cells];
    const rows = [...body.rows];
    const count = element("p", { class: "note", "aria-live": "polite" });
    scroll.after(count);
    const filters = [];

    if (table.hasAttribute("data-filter")) {
      const bar = element("div", { class: "bar", role: "group", "aria-label": "Filtres" });
      table.dataset.filter.split(" ").forEach((text) => {
        const column = Number(text);
        const values = [...new Set(rows.map((row) => row.cells[column].textContent.trim()))];
        values.sort((a, b) => a.localeCompare(b, "fr", { numeric: true }));
        const id = "filter" + column;
        const select = element(
          "select",
          { id: id },
          element("option", { value: "" }, "Tout"),
          ...values.map((item) => element("option", { value: item }, item || "(vide)"))
        );
        select.addEventListener("change", show);
        filters.push({ column: column, select: select });
        const name = headers[column].textContent.trim();
        bar.append(element("div", {}, element("label", { for: id }, name), select));
      });
      scroll.before(bar);
    }
    if (table.hasAttribute("data-sort")) {
      headers.forEach((header, column) => {
        const text = header.textContent.trim();
        const made = button(text, () => sort(column));
        header.replaceChildren(made);
      });
    }
    if (table.dataset.open) {
      table.tHead.rows[0].append(element("th", { scope: "col" }, table.dataset.open));
      rows.forEach((row) => {
        const name = row.cells[0].textContent.trim();
        row.insertCell().append(
          button("Ouvrir", () => sayCode(name + "\u202f: code ", row.dataset.code), {
            "aria-label": "Ouvrir\u202f: " + name,
          })
        );
      });
    }
    show();

    function sort(column) {
      const ascending = headers[column].getAttribute("aria-sort") !== "ascending";
      headers.forEach((header, index) => {
        if (index === column) {
          header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
        } else {
          header.removeAttribute("aria-sort");
        }
        const made = header.querySelector("button");
        made.textContent =
          made.textContent.replace(/\s[▲▼]$/, "") +
          (index === column ? (ascending ? " ▲" : " ▼") : "");
      });
      rows.sort((a, b) => {
        const order = value(a.cells[column]).localeCompare(value(b.cells[column]), "fr", {
          numeric: true,
        });
        return ascending ? order : -order;
      });
      body.append(...rows);
    }

    function show() {
      let shown = 0;
      rows.forEach((row) => {
        const kept = filters.every(
          (filter) =>
            // An empty cell is a value too: "Tout" is told apart by its place.
            filter.select.selectedIndex === 0 ||
            row.cells[filter.column].textContent.trim() === filter.select.value
        );
        row.hidden = !kept;
        shown += kept ? 1 : 0;
      });
      count.textContent =
        (shown > 1 ? shown + " lignes affichées" : shown + " ligne affichée") +
        " sur " +
        rows.length;
      status.replaceChildren();
    }
  }

  function startFormula() {
    const lines = [...table.rows].map((row) => [...row.cells]);
    const width = Math.max(...lines.map((line) => line.length));
    const target = window.sheetFormula.locate(main.dataset.target);
    const cell = lines[target.row][target.column];
    const grid = lines.map((line) => line.map((item) => content(item)));
    const other = lines.map((line, row) =>
      line.map((item, column) => {
        const known = content(item);
        return typeof known === "number" ? known + ((row * 7 + column * 3) % 5) + 1 : known;
      })
    );
    cell.classList.add("target");

    const letters = element("tr", {}, element("td"));
    for (let column = 0; column < width; column++) {
      letters.append(element("th", { scope: "col" }, String.fromCharCode(65 + column)));
    }
    lines.forEach((line, index) => {
      line.forEach((item) => item.classList.toggle("number", typeof content(item) === "number"));
      line[0].before(element("th", { scope: "row" }, String(index + 1)));
    });
    table.tBodies[0].before(element("thead", {}, letters));

    const input = element("input", {
      type: "text",
      id: "formula",
      autocomplete: "off",
      spellcheck: "false",
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        check();
      }
    });
    scroll.before(
      element(
        "div",
        { class: "bar" },
        element(
          "div",
          { class: "grow" },
          element("label", { for: "formula" }, "Contenu de la cellule " + main.dataset.target),
          input
        ),
        button("Valider", check, { class: "primary" })
      )
    );

    function content(item) {
      const text = item.textContent.trim();
      const number = text.replace(/[\s€]/g, "").replace(",", ".");
      return number !== "" && !isNaN(number) ? Number(number) : text;
    }

    function check() {
      const text = input.value.trim();
      const shown = window.sheetFormula.compute(text, grid);
      cell.textContent = display(shown);
      cell.classList.toggle("number", typeof shown === "number");
      const reference = decodeURIComponent(decode(main.dataset.reference));
      const right =
        text.startsWith("=") &&
        [grid, other].every((data) => same(window.sheetFormula.compute(text, data), window.sheetFormula.compute(reference, data)));
      if (right) {
        sayCode("Résultat " + display(shown) + ". Code\u202f: ", main.dataset.code);
      } else {
        status.replaceChildren(
          "La cellule affiche " + display(shown) + ". Ce contenu ne répond pas encore à la consigne."
        );
      }
    }
  }

  function same(a, b) {
    return typeof a === "number" && typeof b === "number"
      ? Math.abs(a - b) < 1e-9
      : typeof a === typeof b && a === b;
  }

  function display(shown) {
    return typeof shown === "number"
      ? String(Math.round(shown * 100) / 100).replace(".", ",")
      : String(shown);
  }
})();
