/** What a person does with an account, signed in or not. */
package fr.pix.certif.account.boundary;
