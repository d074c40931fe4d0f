/** Reading a sheet that anybody may have sent, within bounds, and writing one of ours. */
package fr.pix.certif.spreadsheet.control;
