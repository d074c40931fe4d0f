/** The rules of accounts that need no framework: the password, the throttling of failed logins. */
package fr.pix.certif.account.control;
