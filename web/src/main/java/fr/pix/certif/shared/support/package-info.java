/**
 * What pages share: passing messages, French formats, errors turned into sentences, and the small
 * extensions that our tags need.
 */
package fr.pix.certif.shared.support;
