/** Writing the trail. */
package fr.pix.certif.audit.entity;
