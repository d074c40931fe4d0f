/**
 * The notes that an invigilator takes while candidates are tested, so that whoever finalises the
 * session can declare each incident with its code.
 */
package fr.pix.certif.issue;
