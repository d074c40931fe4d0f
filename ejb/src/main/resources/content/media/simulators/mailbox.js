/*
 * A mailbox. The messages stand in the page as articles:
 *   <main data-mailbox>
 *     <ul data-messages>
 *       <li><article data-folder="Réception" data-unread> h2, dl, div, ul[data-attachments] </article></li>
 *     </ul>
 *   </main>
 * The candidate walks the folders, searches, opens a message and its attachments. Each attachment
 * shows the code that its data-code holds.
 *
 * Or a message to write:
 *   <main data-compose data-code data-to data-cc data-bcc data-files="name, name">
 *     <ul data-contacts><li data-address="…">Name</li></ul>
 *     <ul data-available><li>file name</li></ul>
 *   </main>
 * The code appears once the message is sent to the right fields with the right attachments.
 */
(function () {
  "use strict";

  const main = document.querySelector("main");
  const status = element("p", { class: "status", role: "status" });
  main.append(status);

  if (main.hasAttribute("data-mailbox")) {
    startMailbox();
  }
  if (main.hasAttribute("data-compose")) {
    startCompose();
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function button(text, action, attributes) {
    const made = element("button", Object.assign({ type: "button" }, attributes), text);
    made.addEventListener("click", action);
    return made;
  }

  function plain(text) {
    return text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase();
  }

  /** The status stands at the bottom of the window: what has the focus must not be under it. */
  function showFocus() {
    document.activeElement.scrollIntoView({ block: "nearest" });
  }

  function decode(text) {
    return atob(text.split("").reverse().join(""));
  }

  function say(...content) {
    status.replaceChildren(...content);
    showFocus();
  }

  function sayCode(before, encoded) {
    say(before, element("strong", {}, decode(encoded)));
  }

  function startMailbox() {
    const store = main.querySelector("[data-messages]");
    const messages = [...store.querySelectorAll("article")];
    store.remove();
    const folders = [...new Set(messages.map((message) => message.dataset.folder))];
    let folder = folders[0];
    let opened = null;

    const nav = element("nav", { class: "bar", "aria-label": "Dossiers de la messagerie" });
    const folderButtons = folders.map((name) => {
      const made = button(name, () => {
        folder = name;
        search.value = "";
        showList();
      });
      nav.append(made);
      return made;
    });
    const search = element("input", { type: "search", id: "search" });
    search.addEventListener("input", showList);
    const bar = element(
      "div",
      { class: "bar" },
      element(
        "div",
        { class: "grow" },
        element("label", { for: "search" }, "Rechercher dans tous les dossiers"),
        search
      )
    );
    const count = element("p", { class: "note", "aria-live": "polite" });
    const list = element("ul", { class: "items" });
    const reader = element("section", { class: "sheet-page", "aria-label": "Message ouvert" });
    main.insertBefore(nav, status);
    main.insertBefore(bar, status);
    main.insertBefore(count, status);
    main.insertBefore(list, status);
    main.insertBefore(reader, status);
    showList();

    function title(message) {
      return message.querySelector("h2").textContent;
    }

    function detail(message, name) {
      const term = [...message.querySelectorAll("dt")].find((dt) => dt.textContent === name);
      return term ? term.nextElementSibling.textContent : "";
    }

    function shown() {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      return words.length === 0
        ? messages.filter((message) => message.dataset.folder === folder)
        : messages.filter((message) => {
            const text = plain(message.textContent);
            return words.every((word) => text.includes(word));
          });
    }

    function showList() {
      const searching = search.value.trim() !== "";
      folderButtons.forEach((made, index) => {
        made.setAttribute("aria-current", String(!searching && folders[index] === folder));
      });
      const found = shown();
      count.textContent =
        found.length +
        (found.length > 1 ? " messages" : " message") +
        (searching ? " pour cette recherche" : " dans le dossier «\u202f" + folder + "\u202f»");
      list.replaceChildren(...found.map((message) => entry(message, searching)));
      count.hidden = false;
      list.hidden = false;
      reader.hidden = true;
      say();
    }

    function entry(message, withFolder) {
      const made = button(title(message), () => open(message), { class: "open" });
      made.classList.toggle("unread", message.hasAttribute("data-unread"));
      const attachments = message.querySelectorAll("[data-attachments] li").length;
      const facts = [detail(message, "De"), detail(message, "Date")];
      if (attachments > 0) {
        facts.push(attachments > 1 ? attachments + " pièces jointes" : "1 pièce jointe");
      }
      if (withFolder) {
        facts.push("dossier " + message.dataset.folder);
      }
      return element(
        "li",
        {},
        made,
        element("p", { class: "note" }, facts.join(" – "))
      );
    }

    function open(message) {
      opened = message;
      message.removeAttribute("data-unread");
      const copy = message.cloneNode(true);
      const heading = copy.querySelector("h2");
      heading.tabIndex = -1;
      copy.querySelectorAll("[data-attachments] li").forEach((item) => {
        const name = item.textContent.trim();
        const size = item.dataset.size ? " (" + item.dataset.size + ")" : "";
        item.replaceChildren(
          button("Ouvrir " + name + size, () =>
            sayCode(name + " est ouvert. Code\u202f: ", item.dataset.code)
          )
        );
      });
      const files = copy.querySelector("[data-attachments]");
      if (files) {
        files.className = "items";
        files.before(element("h3", {}, "Pièces jointes"));
      }
      reader.replaceChildren(
        button("Retour à la liste", () => {
          showList();
          const again = [...list.querySelectorAll("button")];
          const index = shown().indexOf(opened);
          (again[index] || search).focus();
        }),
        copy
      );
      count.hidden = true;
      list.hidden = true;
      reader.hidden = false;
      say();
      heading.focus();
    }
  }

  function startCompose() {
    const contacts = [...main.querySelectorAll("[data-contacts] li")].map((item) => ({
      name: item.textContent.trim(),
      address: item.dataset.address,
    }));
    const files = [...main.querySelectorAll("[data-available] li")].map((item) =>
      item.textContent.trim()
    );
    main.querySelectorAll("[data-contacts], [data-available]").forEach((list) => list.remove());

    const fields = { to: field("to", "À"), cc: field("cc", "Cc"), bcc: field("bcc", "Cci") };
    const subject = field("subject", "Objet");
    const book = element("fieldset", {}, element("legend", {}, "Carnet d’adresses"));
    contacts.forEach((contact) => {
      const row = element(
        "div",
        { class: "contact" },
        element("span", {}, contact.name + " <" + contact.address + ">")
      );
      [
        ["to", "À"],
        ["cc", "Cc"],
        ["bcc", "Cci"],
      ].forEach(([key, label]) => {
        row.append(
          button(label, () => add(fields[key], contact.address), {
            "aria-label": label + "\u202f: ajouter " + contact.name,
          })
        );
      });
      book.append(row);
    });
    const choices = element("fieldset", {}, element("legend", {}, "Pièces jointes"));
    const boxes = files.map((name, index) => {
      const box = element("input", { type: "checkbox", id: "file" + index });
      choices.append(
        element("div", { class: "choice" }, box, element("label", { for: "file" + index }, name))
      );
      return box;
    });
    const send = button("Envoyer", check, { class: "primary" });
    const form = element("div", { role: "group", "aria-label": "Nouveau message" });
    [fields.to, fields.cc, fields.bcc, subject].forEach((input) => form.append(input.parentNode));
    form.append(book);
    if (files.length > 0) {
      form.append(choices);
    }
    form.append(send);
    main.insertBefore(form, status);

    function field(id, text) {
      const input = element("input", { type: "text", id: id, autocomplete: "off" });
      element("div", { class: "field" }, element("label", { for: id }, text), input);
      return input;
    }

    function add(input, address) {
      if (!addresses(input.value).includes(address)) {
        input.value = [input.value.trim().replace(/[,;]$/, ""), address].filter(Boolean).join(", ");
        say(address + " ajouté au champ " + input.previousSibling.textContent);
      }
    }

    function addresses(text) {
      return text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean)
        .sort();
    }

    function same(input, expected) {
      return addresses(input.value).join() === addresses(expected || "").join();
    }

    function check() {
      const joined = files.filter((name, index) => boxes[index].checked).join(", ");
      if (subject.value.trim() === "") {
        say("Le message n’a pas d’objet.");
        subject.focus();
        return;
      }
      const right =
        same(fields.to, main.dataset.to) &&
        same(fields.cc, main.dataset.cc) &&
        same(fields.bcc, main.dataset.bcc) &&
        joined === (main.dataset.files || "");
      if (right) {
        sayCode("Message envoyé. Code\u202f: ", main.dataset.code);
      } else {
        say("Ce message ne répond pas à la consigne\u202f: modifiez-le, puis envoyez-le de nouveau.");
      }
    }
  }
})();
