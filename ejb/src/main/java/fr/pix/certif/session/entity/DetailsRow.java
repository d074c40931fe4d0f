package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.shared.persistence.Row;

/** What a person tells of a session, from a row that has its columns under their own names. */
public final class DetailsRow {

  private DetailsRow() {}

  /** The details of this row. */
  public static SessionDetails of(Row row) {
    return new SessionDetails(
        row.text("address"),
        row.text("room"),
        row.date("date"),
        row.time("time"),
        row.text("examiner"),
        row.text("description"));
  }
}
