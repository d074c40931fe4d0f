/**
 * The jury: what is decided of each certification between the finalisation of its session and the
 * publication of its results, by computer first and by people for the rest.
 */
package fr.pix.certif.jury;
