/** What questions show beside their text. */
package fr.pix.certif.framework;
