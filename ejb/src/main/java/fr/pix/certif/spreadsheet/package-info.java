/** Sheets (feuilles de tableur) that people send and receive: ODS, XLSX and CSV. */
package fr.pix.certif.spreadsheet;
