// The form of a candidate: asks only what the country and the payment call for, and proposes the communes of a code.
(() => {
  "use strict";

  const form = document.querySelector("[data-entry]");
  if (!form) {
    return;
  }
  const prefix = `${form.id}:`;
  const named = (id) => form.querySelectorAll(`[name="${prefix}${id}"]`);
  const field = (id) => document.getElementById(prefix + id);

  const value = (id) => {
    const inputs = [...named(id)];
    const chosen = inputs.find((input) => input.type !== "radio" || input.checked);
    return chosen ? chosen.value : "";
  };

  const show = () => {
    form.querySelectorAll("[data-is]").forEach((part) => {
      const ids = (part.dataset.when || part.dataset.whenNot).split(" ");
      const wanted = part.dataset.is.split(" ");
      const met = ids.every((id, i) => value(id) === wanted[i]);
      part.hidden = part.dataset.when ? !met : met;
    });
    const postal = value("birthCountry") === "France";
    field("birthCity").toggleAttribute("list", false);
    if (postal) {
      field("birthCity").setAttribute("list", "communes");
    }
  };

  // Answers may come in another order than the questions.
  const asked = {};
  const communes = async (kind, code) => {
    asked[kind] = code;
    try {
      const answer = await fetch(`${form.dataset.entry}/${kind}/${encodeURIComponent(code)}`, { headers: { Accept: "application/json" } });
      const found = answer.ok ? (await answer.json()).communes : null;
      return asked[kind] === code ? found : null;
    } catch {
      // Without network nothing is proposed; what is typed is judged when it is sent.
      return null;
    }
  };

  const propose = async () => {
    const code = value("birthPostalCode").trim();
    const city = field("birthCity");
    const list = document.getElementById("communes");
    const found = /^\d{5}$/.test(code) ? await communes("postal", code) : [];
    if (!found) {
      return;
    }
    list.replaceChildren(...found.map((name) => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    }));
    if (found.length === 1 && (city.value === "" || city.dataset.proposed === city.value)) {
      [city.value] = found;
      city.dataset.proposed = city.value;
    }
  };

  const nameInsee = async () => {
    const code = value("birthInseeCode").trim();
    const line = form.querySelector("[data-insee-commune]");
    line.textContent = "";
    const found = /^[0-9A-Za-z]{5}$/.test(code) ? await communes("insee", code) : null;
    if (found) {
      line.textContent = found.length ? found[0] : line.dataset.unknown;
    }
  };

  form.addEventListener("input", (event) => {
    if (event.target === field("birthPostalCode")) {
      propose();
    } else if (event.target === field("birthInseeCode")) {
      nameInsee();
    }
  });
  form.addEventListener("change", show);

  show();
  propose();
  nameInsee();
  if (form.dataset.begin && !document.querySelector("[data-error-summary]")) {
    field(form.dataset.begin).focus();
  }
})();
