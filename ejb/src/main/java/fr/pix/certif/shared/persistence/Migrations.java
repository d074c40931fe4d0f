package fr.pix.certif.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything reads it. Nodes that start together wait for each
 * other on Flyway's lock. Start-up beans that read the database depend on this one by name.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  /** The name by which other start-up beans depend on this one. */
  public static final String NAME = "Migrations";

  @Resource(lookup = "jdbc/certif")
  DataSource dataSource;

  private volatile boolean done;

  @PostConstruct
  void migrate() {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
    done = true;
  }

  public boolean done() {
    return done;
  }
}
