/** The results of certifications as they are kept: appended, never changed. */
package fr.pix.certif.scoring.entity;
