package fr.pix.certif.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

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
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .load();
    refuseNewer(flyway.info().all());
    flyway.migrate();
    done = true;
  }

  /** A schema that a newer version has changed is not ours to read nor to write. */
  private static void refuseNewer(MigrationInfo[] all) {
    Arrays.stream(all)
        .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS)
        .findFirst()
        .ifPresent(
            each -> {
              throw new IllegalStateException(
                  "The database was prepared by a newer version of Pix Certif (migration %s)."
                      .formatted(each.getVersion()));
            });
  }

  public boolean done() {
    return done;
  }
}
