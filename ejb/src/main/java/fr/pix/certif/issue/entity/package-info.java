/** The issue reports as they are kept. */
package fr.pix.certif.issue.entity;
