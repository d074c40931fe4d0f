// Deleting a session of the list: one dialog for all of them, which says what will be lost.
(() => {
  "use strict";

  const dialog = document.querySelector("[data-delete-dialog]");
  if (!dialog) {
    return;
  }

  const heading = dialog.querySelector("[data-delete-heading]");
  const enrolled = dialog.querySelector("[data-delete-enrolled]");

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-delete]");
    if (!button) {
      return;
    }
    const { none, one, many } = enrolled.dataset;
    const count = Number(button.dataset.enrolled);
    heading.textContent = heading.dataset.deleteHeading.replace("{0}", button.dataset.delete);
    enrolled.textContent = count === 0 ? none : count === 1 ? one : many.replace("{n}", count);
    dialog.querySelector("[name='session']").value = button.dataset.delete;
    dialog.showModal();
  });
})();
