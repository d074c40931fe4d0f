/** Accounts as they are kept: the rows, and the hash in place of the password. */
package fr.pix.certif.account.entity;
