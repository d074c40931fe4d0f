/**
 * Calling people to a session by mail (convoquer): families with the convocation, invigilators with
 * their kit, each with an entry for their calendar that follows the session when it changes.
 */
package fr.pix.certif.summons;
