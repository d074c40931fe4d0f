/** What a school does with its pupil base. */
package fr.pix.certif.learner.boundary;
