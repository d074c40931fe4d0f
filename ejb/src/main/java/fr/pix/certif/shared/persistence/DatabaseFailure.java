package fr.pix.certif.shared.persistence;

import java.sql.SQLException;

/** The database could not do what was asked; the use case's transaction rolls back. */
public class DatabaseFailure extends RuntimeException {

  public DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
