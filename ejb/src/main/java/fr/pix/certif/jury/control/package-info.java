/**
 * The pure rules of the automatic jury (jury automatique): what is decided of a certification, by
 * computer, once its session is finalised and before any person looks at it.
 */
package fr.pix.certif.jury.control;
