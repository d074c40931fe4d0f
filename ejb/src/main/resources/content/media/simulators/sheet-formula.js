/*
 * The formulas of a sheet: read and computed as a spreadsheet does, with its errors.
 * sheet.js uses it; a page loads both.
 */
window.sheetFormula = (function () {
  "use strict";

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
        case "NB.SI.ENS":
        case "COUNTIFS":
          return given[0].filter((item, index) =>
            given.every(
              (part, at) => at % 2 === 1 || matches(part[index], given[at + 1])
            )
          ).length;
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

  return { locate, compute };
})();
