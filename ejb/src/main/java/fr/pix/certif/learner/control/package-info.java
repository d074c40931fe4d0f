/** Reading the files that the ministry's tools produce. */
package fr.pix.certif.learner.control;
