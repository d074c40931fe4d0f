/** Filling an empty database with the demonstration. */
package fr.pix.certif.demo.boundary;
