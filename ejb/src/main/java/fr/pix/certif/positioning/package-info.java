/**
 * What a pupil has shown outside certification (profil, positionnement), and whether it makes them
 * certifiable: five competences at level 1 or more.
 */
package fr.pix.certif.positioning;
