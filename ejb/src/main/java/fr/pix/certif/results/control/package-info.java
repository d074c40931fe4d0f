/** The format of the results files: columns, cells, names. */
package fr.pix.certif.results.control;
