/** Where the profiles of pupils are read. */
package fr.pix.certif.positioning.entity;
