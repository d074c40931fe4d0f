/** What a centre does to plan its sessions before it holds them. */
package fr.pix.certif.planning.boundary;
