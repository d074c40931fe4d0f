/** Opening a campaign, sharing a profile in it, and what the school sees of the answers. */
package fr.pix.certif.campaign.boundary;
