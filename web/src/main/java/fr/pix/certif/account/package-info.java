/** The screens of accounts: who is signed in, and what this person may open. */
package fr.pix.certif.account;
