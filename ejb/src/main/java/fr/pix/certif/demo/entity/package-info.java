/** The rows of the demonstration that no use case creates. */
package fr.pix.certif.demo.entity;
