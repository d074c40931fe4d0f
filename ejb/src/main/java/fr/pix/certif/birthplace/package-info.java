/**
 * Where one may be born: the communes of France and the countries, under all their names and codes.
 * The reference is shipped with the application and the same for everybody.
 */
package fr.pix.certif.birthplace;
