/** The page and the files with which a school follows the results of a class. */
package fr.pix.certif.results;
