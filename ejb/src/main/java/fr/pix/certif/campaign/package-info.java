/**
 * Campaigns by which a school collects the profiles of its pupils (campagnes de collecte de
 * profils).
 */
package fr.pix.certif.campaign;
