/**
 * Who acts, and what each use case asks of them: the permission is written on the use case, the
 * scope in its queries.
 */
package fr.pix.certif.shared.security;
