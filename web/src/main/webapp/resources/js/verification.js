// The QR code of a certificate leads here with its code behind "#": browsers keep that part to themselves.
(() => {
  "use strict";

  const field = document.getElementById("form:code");
  const code = decodeURIComponent(window.location.hash.slice(1));

  if (field && !field.value && /^P-[0-9A-Z]{8}$/i.test(code)) {
    field.value = code;
    // Nor does it stay in the history of a shared computer.
    window.history.replaceState(null, "", window.location.pathname);
    document.getElementById("form:verify").focus();
  }
})();
