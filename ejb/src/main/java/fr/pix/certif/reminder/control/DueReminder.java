package fr.pix.certif.reminder.control;

import java.time.LocalDateTime;

/**
 * A reminder that is due.
 *
 * @param centerId whose members are reminded
 * @param start of the session, in the centre's zone
 */
public record DueReminder(
    long sessionId, long centerId, LocalDateTime start, String room, ReminderStep step) {}
