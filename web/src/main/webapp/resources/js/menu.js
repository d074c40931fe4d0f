// The side menu on a narrow screen, and the account menu: both close on Escape and give the focus back.
(() => {
  "use strict";

  document.documentElement.classList.add("js");

  const button = document.querySelector("[data-menu-button]");
  const menu = button && document.getElementById(button.getAttribute("aria-controls"));

  const toggle = (open) => {
    button.setAttribute("aria-expanded", String(open));
    menu.classList.toggle("open", open);
  };

  if (menu) {
    button.addEventListener("click", () => toggle(button.getAttribute("aria-expanded") !== "true"));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    if (menu && menu.classList.contains("open")) {
      toggle(false);
      button.focus();
    }
    document.querySelectorAll("details[data-menu][open]").forEach((details) => {
      details.open = false;
      details.querySelector("summary").focus();
    });
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details[data-menu][open]").forEach((details) => {
      if (!details.contains(event.target)) {
        details.open = false;
      }
    });
  });
})();
