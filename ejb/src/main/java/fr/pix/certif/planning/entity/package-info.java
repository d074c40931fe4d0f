/** The rooms of centres and the pupils still to certify, as they are kept. */
package fr.pix.certif.planning.entity;
