/** The way to the reference of birth places. */
package fr.pix.certif.birthplace.entity;
