/** Campaigns and the profiles shared in them, in the database. */
package fr.pix.certif.campaign.entity;
