/** The rules of a plan that need no framework. */
package fr.pix.certif.planning.control;
