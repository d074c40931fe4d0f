/**
 * The test (épreuve de certification) as the candidate takes it: drawn from the profile, asked
 * question by question, answered once.
 */
package fr.pix.certif.assessment;
