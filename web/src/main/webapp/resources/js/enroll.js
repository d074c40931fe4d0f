// Picking pupils: those picked are kept while the list is filtered and paged, and forgotten on the list of candidates.
(() => {
  "use strict";

  const key = (session) => `certif.enroll.${session}`;

  const done = document.querySelector("[data-enrolled]");
  if (done) {
    window.sessionStorage.removeItem(key(done.dataset.enrolled));
  }

  const form = document.querySelector("[data-enroll]");
  if (!form) {
    return;
  }

  const store = key(form.dataset.enroll);
  const page = form.querySelector("[data-enroll-page]");
  const boxes = [...form.querySelectorAll("input[name='eleve']:enabled")];
  // By pupil: whether it is early, that is not certifiable as far as the school knows.
  const picked = new Map(JSON.parse(window.sessionStorage.getItem(store) || "[]"));

  const pick = (box) => {
    if (box.checked) {
      picked.set(box.value, box.dataset.early === "true");
    } else {
      picked.delete(box.value);
    }
  };

  const counted = (element, count) => {
    const { none = "", one, many } = element.dataset;
    element.textContent = count === 0 ? none : count === 1 ? one : many.replace("{n}", count);
  };

  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    page.checked = ticked > 0 && ticked === boxes.length;
    page.indeterminate = ticked > 0 && ticked < boxes.length;
    page.disabled = boxes.length === 0;
    counted(form.querySelector("[data-picked]"), picked.size);
    counted(
      form.querySelector("[data-picked-early]"),
      [...picked.values()].filter((early) => early).length,
    );
    form.querySelector("[data-enroll-all]").value = [...picked.keys()].join(",");
    form.querySelector("button.btn-primary").disabled = picked.size === 0;
    window.sessionStorage.setItem(store, JSON.stringify([...picked]));
  };

  boxes.forEach((box) => {
    box.checked = picked.has(box.value);
  });
  form.addEventListener("change", (event) => {
    if (event.target === page) {
      boxes.forEach((box) => {
        box.checked = page.checked;
        pick(box);
      });
    } else if (event.target.name === "eleve") {
      pick(event.target);
    }
    show();
  });
  show();
})();
