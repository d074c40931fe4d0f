/** The night cut short: real processes, killed, and what is left of it. */
package fr.pix.certif.crash;
