// Tells the page around it that it was shown and that its script ran.
"use strict";
window.parent.postMessage("certif-station:embedded", "*");
