/** The invented people of the demonstration, always the same. */
package fr.pix.certif.demo.control;
