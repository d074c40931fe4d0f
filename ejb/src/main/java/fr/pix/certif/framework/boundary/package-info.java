/** What staff do with the learning content: look at it, bring in a release of it. */
package fr.pix.certif.framework.boundary;
