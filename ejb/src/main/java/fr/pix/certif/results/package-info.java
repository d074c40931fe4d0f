/** What a school learns of its pupils’ certifications once they are published: files by class. */
package fr.pix.certif.results;
