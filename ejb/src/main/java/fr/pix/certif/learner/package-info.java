/**
 * The pupils (élèves, apprenants) of a school: the base that its administrator imports each year,
 * from which candidates are enrolled.
 */
package fr.pix.certif.learner;
