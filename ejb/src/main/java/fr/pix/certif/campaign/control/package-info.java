/** The code of a campaign, when a profile may be shared again, and the file of the answers. */
package fr.pix.certif.campaign.control;
