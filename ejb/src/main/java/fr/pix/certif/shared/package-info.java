/**
 * What every feature stands on: refusals with a reason a person can read, the clock, the
 * correlation of a request.
 */
package fr.pix.certif.shared;
