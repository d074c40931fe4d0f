/** Where the learning content comes from. */
package fr.pix.certif.framework.entity;
