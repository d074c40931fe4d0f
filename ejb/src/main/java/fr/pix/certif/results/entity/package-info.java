/** Where the published results of a class are read. */
package fr.pix.certif.results.entity;
