package fr.pix.certif.notification.control;

/** Why a mail did not leave, as the staff read it; never the server’s words, which quote people. */
public enum MailFailure {
  /** What stands in the place of the address is none. */
  BAD_ADDRESS,
  /** The mail server does not accept this address. */
  ADDRESS_REFUSED,
  /** The mail server failed, or refused for another reason. */
  SERVER_FAILED,
  /** The letter could not be written. */
  LETTER_FAILED
}
