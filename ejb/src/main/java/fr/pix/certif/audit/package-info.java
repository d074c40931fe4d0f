/**
 * Who did what, when, with what before and after: written with the change itself, never altered.
 */
package fr.pix.certif.audit;
