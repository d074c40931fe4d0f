/**
 * The digital-skills framework (référentiel): five areas, sixteen competences, and the questions
 * from which every certification's test is drawn.
 */
package fr.pix.certif.framework;
