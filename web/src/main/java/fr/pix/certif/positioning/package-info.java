/** The pages of profiles: the pupil's own, the questions asked to know it, and the import. */
package fr.pix.certif.positioning;
