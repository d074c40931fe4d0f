/** How fast the application is, measured on the real server; run by the profile bench alone. */
package fr.pix.certif.bench;
