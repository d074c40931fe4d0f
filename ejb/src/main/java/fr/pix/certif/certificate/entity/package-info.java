/** Where certificates are read, and how many wrong codes a network has tried. */
package fr.pix.certif.certificate.entity;
