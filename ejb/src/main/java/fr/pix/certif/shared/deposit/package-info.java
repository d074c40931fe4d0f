/**
 * Large files that people send: kept as they come, carried out by a job while the page shows how
 * far it is, and forgotten afterwards but for what came of them.
 */
package fr.pix.certif.shared.deposit;
