/** The room in the database: accesses, tries, candidates and the state of their tests. */
package fr.pix.certif.invigilation.entity;
