"use strict";

/*
 * A file explorer: folders to walk, columns to sort, properties to read. The files stand in a
 * template as nested lists. In the mode "choisir", each file gives its own code; in the mode
 * "nettoyer", files go to a bin that must be emptied.
 */
(() => {
  const { element, button, say, unseal, hash } = simulator;
  const root = document.querySelector("[data-explorateur]");
  const mode = root.dataset.mode;
  const capacity = Number(root.dataset.capacite || 0);
  const other = Number(root.dataset.autres || 0);
  const COLUMNS = [
    { label: "Nom", value: (entry) => entry.name.toLowerCase() },
    { label: "Type", value: (entry) => entry.type.toLowerCase() },
    { label: "Taille", value: (entry) => entry.bytes, number: true },
    { label: "Modifié le", value: (entry) => entry.date },
  ];

  const tree = folder(root.querySelector("template").content.querySelector("ul"), root.dataset.racine, null);
  let current = tree;
  let sorted = { column: 0, descending: false };
  let binned = [];
  let deleted = [];

  const crumbs = element("ol", {});
  const space = element("p", { class: "espace" });
  const table = element("table", { class: "liste" });
  const details = element("section", { class: "proprietes", "aria-label": "Propriétés" });
  const bin = element("section", { class: "corbeille", "aria-label": "Corbeille" });

  function folder(list, name, parent) {
    const made = { name, parent, folder: true, type: "Dossier", bytes: -1, date: "", day: "", entries: [] };
    for (const item of list.children) {
      made.entries.push(
        item.dataset.dossier
          ? folder(item.querySelector("ul"), item.dataset.dossier, made)
          : file(item, made));
    }
    return made;
  }

  function file(item, parent) {
    const data = item.dataset;
    return {
      name: data.fichier,
      parent,
      type: data.type,
      bytes: Number(data.octets),
      size: data.taille,
      date: data.date,
      day: data.jour,
      code: data.code,
      properties: item.querySelector("dl"),
    };
  }

  function path(entry) {
    return entry.parent ? path(entry.parent) + "/" + entry.name : entry.name;
  }

  function open(next) {
    current = next;
    details.replaceChildren();
    show();
    crumbs.lastElementChild.firstElementChild.focus();
  }

  function show() {
    const trail = [];
    for (let at = current; at; at = at.parent) {
      trail.unshift(at);
    }
    crumbs.replaceChildren(
      ...trail.map((at) =>
        element("li", {}, button(at.name, () => open(at), at === current ? { "aria-current": "page" } : {}))));
    showTable();
    showSpace();
  }

  function showTable() {
    const direction = sorted.descending ? -1 : 1;
    const value = COLUMNS[sorted.column].value;
    const rows = current.entries
      .filter((entry) => !binned.includes(entry) && !deleted.includes(entry))
      .sort((a, b) => {
        if (Boolean(a.folder) !== Boolean(b.folder)) {
          return a.folder ? -1 : 1;
        }
        const [left, right] = [value(a), value(b)];
        const order = typeof left === "number" ? left - right : left.localeCompare(right, "fr", { numeric: true });
        return direction * order;
      })
      .map(row);
    if (rows.length === 0) {
      rows.push(element("tr", {}, element("td", { colspan: "4" }, "Ce dossier est vide.")));
    }
    table.replaceChildren(
      element("caption", {}, "Contenu du dossier «\u202f" + current.name + "\u202f»"),
      element("thead", {}, element("tr", {}, ...COLUMNS.map(header))),
      element("tbody", {}, ...rows));
  }

  function header(column, index) {
    const active = sorted.column === index;
    const order = sorted.descending ? "descending" : "ascending";
    const sort = button(column.label, () => {
      sorted = { column: index, descending: active && !sorted.descending };
      showTable();
      table.querySelectorAll("th button")[index].focus();
    });
    if (active) {
      sort.append(element("span", { "aria-hidden": "true" }, sorted.descending ? " ▼" : " ▲"));
    }
    const attributes = { scope: "col", "aria-sort": active ? order : "none" };
    return element("th", column.number ? { ...attributes, class: "nombre" } : attributes, sort);
  }

  function row(entry) {
    const name = entry.folder
      ? button(entry.name, () => open(entry), { class: "lien dossier" })
      : button(entry.name, () => showDetails(entry), { class: "lien" });
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", {}, entry.type),
      element("td", { class: "nombre" }, entry.folder ? "–" : entry.size),
      element("td", {}, entry.folder ? "–" : entry.day));
  }

  function showDetails(entry) {
    const title = element("h2", { tabindex: "-1" }, "Propriétés de " + entry.name);
    const list = element("dl", {});
    const known = [["Emplacement", path(entry.parent)], ["Type", entry.type], ["Taille", entry.size], ["Modifié le", entry.day]];
    for (const [term, value] of known) {
      list.append(element("div", {}, element("dt", {}, term), element("dd", {}, value)));
    }
    if (entry.properties) {
      const terms = entry.properties.querySelectorAll("dt");
      for (const term of terms) {
        list.append(
          element("div", {}, element("dt", {}, term.textContent), element("dd", {}, term.nextElementSibling.textContent)));
      }
    }
    const act =
      mode === "choisir"
        ? button("Choisir ce fichier", () => say("Vous avez choisi " + entry.name + ".", unseal(entry.code, path(entry))))
        : button("Supprimer ce fichier", () => toBin(entry));
    details.replaceChildren(title, list, element("p", {}, act));
    title.focus();
  }

  function toBin(entry) {
    binned.push(entry);
    details.replaceChildren();
    show();
    say(entry.name + " est dans la corbeille.");
    bin.querySelector("h2").focus();
  }

  function showSpace() {
    if (mode !== "nettoyer") {
      return;
    }
    const used = other + sum(tree);
    space.textContent = "Espace libre\u202f: " + gigabytes(capacity - used) + " sur " + gigabytes(capacity) + ".";
    const restores = binned.map((entry) =>
      element("li", {}, path(entry) + " (" + entry.size + ") ", button("Restaurer " + entry.name, () => {
        binned = binned.filter((kept) => kept !== entry);
        show();
        say(entry.name + " est restauré.");
        bin.querySelector("h2").focus();
      })));
    bin.replaceChildren(
      element("h2", { tabindex: "-1" }, "Corbeille (" + binned.length + ")"),
      element("ul", {}, ...restores));
    if (binned.length > 0) {
      bin.append(element("p", {}, button("Vider la corbeille", emptyBin)));
    }
  }

  function sum(of) {
    return of.entries
      .filter((entry) => !deleted.includes(entry))
      .reduce((total, entry) => total + (entry.folder ? sum(entry) : entry.bytes), 0);
  }

  function gigabytes(bytes) {
    return (bytes / 1e9).toLocaleString("fr-FR", { maximumFractionDigits: 1 }) + "\u00a0Go";
  }

  function emptyBin() {
    deleted = deleted.concat(binned);
    binned = [];
    show();
    const state = deleted.map(path).sort().join("|");
    if (String(hash(state)) === root.dataset.empreinte) {
      say("La corbeille est vide et la demande est satisfaite.", unseal(root.dataset.code, state));
    } else {
      say("La corbeille est vide. La demande n’est pas satisfaite. Pour retrouver tous les fichiers, utilisez «\u202fRecommencer\u202f».");
    }
    bin.querySelector("h2").focus();
  }

  function restart() {
    binned = [];
    deleted = [];
    details.replaceChildren();
    open(tree);
    say("Tous les fichiers sont revenus à leur place.");
  }

  root.append(
    element("nav", { "aria-label": "Emplacement" }, crumbs),
    ...(mode === "nettoyer" ? [space] : []),
    element("div", { class: "defilement", role: "region", "aria-label": "Liste des fichiers", tabindex: "0" }, table),
    details,
    ...(mode === "nettoyer" ? [bin, element("p", {}, button("Recommencer", restart, { class: "second" }))] : []));
  show();
})();
