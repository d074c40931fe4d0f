package fr.pix.certif.summons.control;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A session in somebody's calendar.
 *
 * @param uid the same for all messages about it, so that calendars recognise the entry
 * @param sequence grows with each message, from 0
 * @param start in the centre's zone
 * @param minutes how long it lasts, extra time included
 * @param place where
 * @param summary its title
 * @param description what to know, without any secret
 * @param organizer the address that the mail comes from
 * @param attendee who is called
 */
public record Appointment(
    String uid,
    int sequence,
    LocalDateTime start,
    int minutes,
    ZoneId zone,
    String place,
    String summary,
    String description,
    String organizer,
    String attendee) {}
