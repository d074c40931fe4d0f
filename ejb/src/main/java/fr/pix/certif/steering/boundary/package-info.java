/** What an academy administrator may ask. */
package fr.pix.certif.steering.boundary;
