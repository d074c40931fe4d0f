/** Steering an academy (pilotage académique): which schools certify, which are late. */
package fr.pix.certif.steering;
