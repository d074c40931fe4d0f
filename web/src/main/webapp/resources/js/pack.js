// Choosing the sessions whose papers are downloaded together: all at once, and never none.
(() => {
  "use strict";

  const form = document.querySelector("[data-pack]");
  if (!form) {
    return;
  }

  const all = form.querySelector("[data-pack-all]");
  const boxes = [...form.querySelectorAll("input[name='session']")];
  const button = form.querySelector("button");

  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    button.disabled = ticked === 0;
  };

  form.addEventListener("change", (event) => {
    if (event.target === all) {
      boxes.forEach((box) => {
        box.checked = all.checked;
      });
    }
    show();
  });
  show();
})();
