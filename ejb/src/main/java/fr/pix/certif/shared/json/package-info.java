/**
 * What machines send as JSON, read within bounds: no body without end, no case that is not what it
 * should be.
 */
package fr.pix.certif.shared.json;
