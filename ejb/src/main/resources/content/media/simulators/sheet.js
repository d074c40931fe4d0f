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
    const target = locate(main.dataset.target);
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
      const shown = compute(text, grid);
      cell.textContent = display(shown);
      cell.classList.toggle("number", typeof shown === "number");
      const reference = decodeURIComponent(decode(main.dataset.reference));
      const right =
        text.startsWith("=") &&
        [grid, other].every((data) => same(compute(text, data), compute(reference, data)));
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

  function locate(address) {
    const parts = /^\$?([A-Z])\$?(\d+)$/.exec(address);
    return { column: parts[1].charCodeAt(0) - 65, row: Number(parts[2]) - 1 };
  }

  /** The value of a cell's content: a text that starts with = is computed. */
  function compute(text, grid) {
    if (!text.startsWith("=")) {
      const number = text.replace(/\s/g, "").replace(",", ".");
      return number !== "" && !isNaN(number) ? Number(number) : text;
    }
    try {
      return evaluate(text.slice(1), grid);
    } catch (problem) {
      return problem.message.startsWith("#") ? problem.message : "#ERREUR";
    }
  }

  function evaluate(source, grid) {
    const tokens =
      source.match(
        /"[^"]*"|«[^»]*»|\$?[A-Za-z]\$?\d+(?![\w(])|[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ.]*|\d+(?:[.,]\d+)?|<=|>=|<>|[-+*\/^()=<>;:&%×]|\S/g
      ) || [];
    let at = 0;
    const result = comparison();
    if (at < tokens.length) {
      throw new Error("#ERREUR");
    }
    if (Array.isArray(result)) {
      throw new Error("#VALEUR!");
    }
    return result;

    function take(expected) {
      if (tokens[at] !== expected) {
        throw new Error("#ERREUR");
      }
      at++;
    }

    function comparison() {
      let left = joined();
      while (["=", "<", ">", "<=", ">=", "<>"].includes(tokens[at])) {
        left = compare(left, tokens[at++], joined());
      }
      return left;
    }

    function joined() {
      let left = sum();
      while (tokens[at] === "&") {
        at++;
        left = text(left) + text(sum());
      }
      return left;
    }

    function text(item) {
      if (Array.isArray(item)) {
        throw new Error("#VALEUR!");
      }
      return String(item).replace(".", ",");
    }

    function sum() {
      let left = product();
      while (["+", "-"].includes(tokens[at])) {
        const plus = tokens[at++] === "+";
        const right = number(product());
        left = plus ? number(left) + right : number(left) - right;
      }
      return left;
    }

    function product() {
      let left = signed();
      while (["*", "/"].includes(tokens[at])) {
        const times = tokens[at++] === "*";
        const right = number(signed());
        if (!times && right === 0) {
          throw new Error("#DIV/0!");
        }
        left = times ? number(left) * right : number(left) / right;
      }
      return left;
    }

    function signed() {
      if (tokens[at] === "-") {
        at++;
        return -number(signed());
      }
      let base = atom();
      while (tokens[at] === "%") {
        at++;
        base = number(base) / 100;
      }
      return base;
    }

    function atom() {
      const token = tokens[at++];
      if (token === undefined) {
        throw new Error("#ERREUR");
      }
      if (token === "(") {
        const inside = comparison();
        take(")");
        return inside;
      }
      if (/^\d/.test(token)) {
        return Number(token.replace(",", "."));
      }
      if (/^["«]/.test(token)) {
        return token.slice(1, -1);
      }
      if (/^\$?[A-Za-z]\$?\d+$/.test(token)) {
        if (tokens[at] === ":") {
          at++;
          return range(token, tokens[at++] || "");
        }
        return get(locate(token.toUpperCase()));
      }
      if (/^[A-Za-zÀ-ÿ]/.test(token) && tokens[at] === "(") {
        at++;
        const given = [];
        while (tokens[at] !== ")") {
          given.push(comparison());
          if (tokens[at] === ";") {
            at++;
          } else if (tokens[at] !== ")") {
            throw new Error("#ERREUR");
          }
        }
        at++;
        return call(token.toUpperCase(), given);
      }
      throw new Error("#NOM?");
    }

    function get(place) {
      const line = grid[place.row];
      const found = line === undefined ? "" : line[place.column];
      return found === undefined ? "" : found;
    }

    function range(from, to) {
      if (!/^\$?[A-Za-z]\$?\d+$/.test(to)) {
        throw new Error("#ERREUR");
      }
      const a = locate(from.toUpperCase());
      const b = locate(to.toUpperCase());
      const cells = [];
      for (let row = Math.min(a.row, b.row); row <= Math.max(a.row, b.row); row++) {
        const last = Math.max(a.column, b.column);
        for (let column = Math.min(a.column, b.column); column <= last; column++) {
          cells.push(get({ row: row, column: column }));
        }
      }
      return cells;
    }

    function number(item) {
      if (item === "") {
        return 0;
      }
      if (typeof item === "number") {
        return item;
      }
      throw new Error("#VALEUR!");
    }

    function compare(left, operator, right) {
      if (Array.isArray(left) || Array.isArray(right)) {
        throw new Error("#VALEUR!");
      }
      const a = typeof left === "string" ? left.toLowerCase() : left;
      const b = typeof right === "string" ? right.toLowerCase() : right;
      switch (operator) {
        case "=":
          return a === b;
        case "<>":
          return a !== b;
        case "<":
          return a < b;
        case ">":
          return a > b;
        case "<=":
          return a <= b;
        default:
          return a >= b;
      }
    }

    function matches(item, criterion) {
      const parts = /^(<=|>=|<>|=|<|>)?(.*)$/.exec(String(criterion));
      const text = parts[2].trim();
      const asNumber = text.replace(",", ".");
      const expected = text !== "" && !isNaN(asNumber) ? Number(asNumber) : text;
      if (typeof expected !== typeof item) {
        return parts[1] === "<>";
      }
      return compare(item, parts[1] || "=", expected);
    }

    function call(name, given) {
      const flat = given.flat();
      const numbers = flat.filter((item) => typeof item === "number");
      const total = numbers.reduce((left, right) => left + right, 0);
      switch (name) {
        case "SOMME":
        case "SUM":
          return total;
        case "MOYENNE":
        case "AVERAGE":
          if (numbers.length === 0) {
            throw new Error("#DIV/0!");
          }
          return total / numbers.length;
        case "MAX":
          return Math.max(...numbers);
        case "MIN":
          return Math.min(...numbers);
        case "NB":
        case "COUNT":
          return numbers.length;
        case "NBVAL":
        case "COUNTA":
          return flat.filter((item) => item !== "").length;
        case "PRODUIT":
        case "PRODUCT":
          return numbers.reduce((left, right) => left * right, 1);
        case "SI":
        case "IF":
          return given[0] ? given[1] : given.length > 2 ? given[2] : false;
        case "ET":
        case "AND":
          return given.every(Boolean);
        case "OU":
        case "OR":
          return given.some(Boolean);
        case "NB.SI":
        case "COUNTIF":
          return given[0].filter((item) => matches(item, given[1])).length;
        case "SOMME.SI":
        case "SUMIF": {
          const summed = given[2] || given[0];
          return given[0].reduce(
            (left, item, index) =>
              matches(item, given[1]) && typeof summed[index] === "number"
                ? left + summed[index]
                : left,
            0
          );
        }
        case "MOYENNE.SI":
        case "AVERAGEIF": {
          const averaged = (given[2] || given[0]).filter((item, index) =>
            matches(given[0][index], given[1])
          );
          return call("MOYENNE", [averaged]);
        }
        case "SOMMEPROD":
        case "SUMPRODUCT":
          return given[0].reduce(
            (left, item, index) =>
              left + given.reduce((product, column) => product * number(column[index]), 1),
            0
          );
        default:
          throw new Error("#NOM?");
      }
    }
  }
})();
