/** The learning content: what staff see and bring in, and what questions show beside their text. */
package fr.pix.certif.framework;
