/** Who was told what, and when. */
package fr.pix.certif.summons.entity;
