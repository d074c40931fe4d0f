"use strict";

/*
 * A robot on a board: the candidate writes a program (avancer, droite, gauche, répéter … fin) and
 * runs it. The board is a table; a cell says what it holds.
 */
(() => {
  const { say, unseal, button, element } = simulator;
  const root = document.querySelector("[data-robot]");
  const cells = [...root.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")]);
  const most = Number(root.dataset.lignes);
  const NAMES = ["haut", "droite", "bas", "gauche"];
  const MOVES = [[-1, 0], [0, 1], [1, 0], [0, -1]];
  const MARKS = ["▲", "▶", "▼", "◀"];
  const STEPS = 500;
  const program = root.querySelector("textarea");
  const place = element("p", { class: "position" });
  let robot;

  function start() {
    cells.forEach((row, r) => row.forEach((cell, c) => {
      if (cell.dataset.case === "depart") {
        robot = { r, c, way: NAMES.indexOf(root.dataset.robot), flags: new Set() };
      }
    }));
    draw();
  }

  function draw() {
    cells.forEach((row, r) => row.forEach((cell, c) => {
      const old = cell.querySelector(".robot");
      if (old) {
        old.remove();
      }
      if (robot.r === r && robot.c === c) {
        cell.append(element("span", { class: "robot" }, element("span", { "aria-hidden": "true" }, MARKS[robot.way]),
          element("span", { class: "invisible" }, " robot")));
      }
    }));
    place.textContent = "Le robot est sur la ligne " + (robot.r + 1) + ", colonne " + (robot.c + 1)
      + ", tourné vers " + ["le haut", "la droite", "le bas", "la gauche"][robot.way] + ".";
  }

  function plain(line) {
    return line.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim().replace(/\s+/g, " ");
  }

  /** The program as nested lists, or an error with its line. */
  function parse(text) {
    const lines = text.split("\n").map((line, index) => ({ text: plain(line), number: index + 1 })).filter((line) => line.text);
    if (lines.length > most) {
      throw new Error("Le programme compte " + lines.length + " lignes. Le maximum est " + most + ".");
    }
    const outer = [];
    const open = [outer];
    for (const line of lines) {
      const match = /^(avancer|droite|gauche|repeter|fin)(?: de)?(?: (\d{1,2}))?(?: fois| cases?)? ?:?$/.exec(line.text);
      const body = open[open.length - 1];
      if (!match || (match[2] && !["avancer", "repeter"].includes(match[1])) || (match[1] === "repeter" && !match[2])) {
        throw new Error("Ligne " + line.number + "\u202f: instruction inconnue.");
      }
      if (match[1] === "repeter") {
        const inner = [];
        body.push({ times: Number(match[2]), body: inner });
        open.push(inner);
      } else if (match[1] === "fin") {
        if (open.length === 1) {
          throw new Error("Ligne " + line.number + "\u202f: ce «\u202ffin\u202f» ne ferme aucun «\u202frépéter\u202f».");
        }
        open.pop();
      } else {
        body.push({ act: match[1], count: Number(match[2] || 1) });
      }
    }
    if (open.length > 1) {
      throw new Error("Il manque «\u202ffin\u202f» après un «\u202frépéter\u202f».");
    }
    return outer;
  }

  function execute(body, budget) {
    for (const step of body) {
      if (budget.left-- <= 0) {
        throw new Error("Le programme est trop long.");
      }
      if (step.body) {
        for (let i = 0; i < step.times; i++) {
          execute(step.body, budget);
        }
      } else if (step.act === "avancer") {
        for (let i = 0; i < step.count; i++) {
          advance();
        }
      } else {
        robot.way = (robot.way + (step.act === "droite" ? 1 : 3)) % 4;
      }
    }
  }

  function advance() {
    const r = robot.r + MOVES[robot.way][0];
    const c = robot.c + MOVES[robot.way][1];
    const cell = cells[r] && cells[r][c];
    if (!cell || cell.dataset.case === "mur") {
      throw new Error("Le robot s’est cogné\u202f: il s’est arrêté.");
    }
    robot.r = r;
    robot.c = c;
    if (cell.dataset.case === "drapeau") {
      robot.flags.add(r + "," + c);
    }
  }

  function run() {
    start();
    let problem = "";
    try {
      execute(parse(program.value), { left: STEPS });
    } catch (error) {
      problem = error.message;
    }
    draw();
    const wanted = root.querySelectorAll("[data-case=drapeau]").length;
    if (problem) {
      say(problem);
    } else if (cells[robot.r][robot.c].dataset.case !== "arrivee") {
      say("Le programme est terminé, mais le robot n’est pas sur l’arrivée.");
    } else if (robot.flags.size < wanted) {
      say("Le robot est sur l’arrivée, mais il n’est pas passé par tous les drapeaux.");
    } else {
      say("Mission accomplie.", unseal(root.dataset.code, robot.r + "," + robot.c + "," + robot.flags.size));
    }
  }

  program.after(
    element("p", { class: "barre" }, button("Exécuter le programme", run),
      button("Remettre le robot au départ", () => {
        start();
        say("Le robot est au départ.");
      }, { class: "second" })),
    place);
  start();
})();
