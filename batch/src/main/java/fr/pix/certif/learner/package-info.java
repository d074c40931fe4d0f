/** The job that reads large files of pupils. */
package fr.pix.certif.learner;
