// The button of the simulator tells the page around it that it was used; nothing else is said.
"use strict";
const button = document.querySelector("button");
button.addEventListener("click", () => {
  document.querySelector("[role=status]").textContent = "Le simulateur fonctionne.";
  window.parent.postMessage("certif-station:simulator", "*");
});
