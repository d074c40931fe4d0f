/** The job that brings in a release of the learning content. */
package fr.pix.certif.framework;
