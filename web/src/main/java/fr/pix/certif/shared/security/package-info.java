/**
 * What stands in front of every page and resource: the reference of a request, the headers that
 * browsers obey, and the refusal of writes sent from another site.
 */
package fr.pix.certif.shared.security;
