package fr.pix.certif.notification.control;

/**
 * A file that goes with a mail. One of type {@code text/calendar} is also shown by mail programs as
 * an invitation.
 *
 * @param name of the file, naming nobody
 * @param mediaType with its parameters
 */
public record Enclosure(String name, String mediaType, byte[] bytes) {

  private static final String CALENDAR = "text/calendar";

  public boolean isCalendar() {
    return mediaType.startsWith(CALENDAR);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
