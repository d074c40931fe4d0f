/** What administrators do with their team, and what a person who is invited does. */
package fr.pix.certif.team.boundary;
