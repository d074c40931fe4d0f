/** How a place of birth is found by its name or by its code. */
package fr.pix.certif.birthplace.control;
