/**
 * The demonstration: four schools of one academy, with pupils, profiles and sessions in every
 * state, for a newcomer.
 */
package fr.pix.certif.demo;
