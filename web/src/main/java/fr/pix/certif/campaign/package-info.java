/** The pages by which a school collects profiles, and those on which a pupil shares. */
package fr.pix.certif.campaign;
