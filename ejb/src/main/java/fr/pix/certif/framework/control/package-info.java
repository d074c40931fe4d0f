/**
 * The learning content as values: competences, skills and challenges, and how an instruction is
 * shown.
 */
package fr.pix.certif.framework.control;
