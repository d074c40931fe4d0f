"use strict";

/*
 * A command line: folders to walk (ls, cd, pwd, cat) and commands with a ready answer. A command
 * that carries a code shows it when it is typed.
 */
(() => {
  const { element, button, say, unseal } = simulator;
  const root = document.querySelector("[data-terminal]");
  const content = root.querySelector("template").content;
  const prompt = root.dataset.terminal;
  const commands = new Map();
  for (const term of content.querySelectorAll("dt")) {
    commands.set(plain(term.textContent), { text: term.textContent.trim(), answer: term.nextElementSibling });
  }
  const home = [];
  let folder = home;
  const history = [];
  let recalled = 0;

  const log = element("div", { class: "ecran", role: "log", "aria-label": "Écran du terminal", tabindex: "0" });
  const input = element("input", { type: "text", id: "commande", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });

  /** Commands are known without regard to case, accents and repeated spaces. */
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim().replace(/\s+/g, " ");
  }

  function node(path) {
    let list = content.querySelector("ul");
    for (const name of path) {
      const item = list && [...list.children].find((child) => child.dataset.dossier === name);
      list = item ? item.querySelector("ul") : null;
    }
    return list;
  }

  function resolve(text) {
    const path = text.startsWith("/") || text.startsWith("~") ? [] : [...folder];
    for (const part of text.replace(/^~/, "").split("/")) {
      if (part === "..") {
        path.pop();
      } else if (part !== "" && part !== ".") {
        path.push(part);
      }
    }
    return path;
  }

  function list(text, hidden) {
    const found = node(resolve(text));
    if (!found) {
      return "ls : dossier introuvable : " + text;
    }
    const names = [...found.children]
      .map((item) => (item.dataset.dossier ? item.dataset.dossier + "/" : item.dataset.fichier))
      .filter((name) => hidden || !name.startsWith("."))
      .sort((a, b) => a.localeCompare(b, "fr"));
    return names.join("\n") || "(dossier vide)";
  }

  function change(text) {
    const path = resolve(text);
    if (!node(path)) {
      return "cd : dossier introuvable : " + text;
    }
    folder = path;
    return "Dossier courant : " + where();
  }

  function where() {
    return ["~", ...folder].join("/");
  }

  function read(text) {
    const path = resolve(text);
    const name = path.pop();
    const parent = node(path);
    const item = parent && [...parent.children].find((child) => child.dataset.fichier === name);
    return item ? item.textContent.trim() : "cat : fichier introuvable : " + text;
  }

  function answer(line) {
    const [name, ...rest] = line.split(" ");
    const ready = commands.get(plain(line));
    if (ready) {
      const text = ready.answer.textContent.trim();
      if (ready.answer.dataset.code) {
        say(text, unseal(ready.answer.dataset.code, ready.text));
      }
      return text;
    }
    const hasFolders = content.querySelector("ul") !== null;
    const options = rest.filter((word) => word.startsWith("-"));
    const target = rest.filter((word) => !word.startsWith("-")).join(" ");
    switch (hasFolders ? plain(name) : "") {
      case "ls":
        return list(target, options.some((option) => option.includes("a")));
      case "cd":
        return change(target);
      case "pwd":
        return where();
      case "cat":
        return target ? read(target) : "cat : indiquez un fichier.";
      default:
        return refusal(name);
    }
  }

  function refusal(name) {
    const close = [...commands.keys()].find((known) => known.split(" ")[0] === plain(name));
    return close
      ? name + " : aucune réponse pour cette cible. Vérifiez ce que vous avez saisi."
      : name + " : commande inconnue. Saisissez aide pour voir les commandes.";
  }

  function run() {
    const line = input.value.trim().replace(/\s+/g, " ");
    if (!line) {
      return;
    }
    history.push(line);
    recalled = history.length;
    const typed = prompt + " " + line;
    say("");
    log.append(element("p", { class: "saisie" }, typed), element("pre", {}, answer(line)));
    log.scrollTop = log.scrollHeight;
    input.value = "";
    input.focus();
  }

  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      run();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      recalled = Math.max(0, Math.min(history.length, recalled + (event.key === "ArrowUp" ? -1 : 1)));
      input.value = history[recalled] || "";
    }
  });

  root.append(
    log,
    element("div", { class: "barre" },
      element("label", { for: "commande" }, "Commande"),
      input,
      button("Exécuter", run)));
})();
