package fr.pix.certif.journey;

import fr.pix.certif.launcher.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The application with its demonstration on Payara Micro, started once for all the journeys that
 * ask for it. Each takes pupils that no other has taken.
 */
final class Demonstration implements ExtensionContext.Store.CloseableResource {

  private static final String PASSWORD = "Demonstration2026";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** The session of today: its pupils are enrolled, none has begun. */
  private static final String TODAY =
      """
      (select s.id from session s join candidate c on c.session_id = s.id
       where s.finalized_at is null and not exists (select from certification t where t.session_id = s.id)
       group by s.id order by count(*) desc limit 1)""";

  private static final String PUPILS =
      """
      select concat_ws('|', a.email, c.first_name, c.last_name, c.birthdate)
      from candidate c join learner l on l.id = c.learner_id join account a on a.id = l.account_id
      join lateral (select certifiable_competences as reached from profile p where p.ine = l.ine
                    order by as_of desc limit 1) p on true
      where c.session_id = %s and (p.reached >= 5) = %s order by c.id""";

  private final Stage stage;
  private final PayaraMicro server;
  private final Backstage backstage;
  private final Room room;
  private final List<Pupil> certifiable;
  private final List<Pupil> notCertifiable;

  private Demonstration() throws IOException, InterruptedException, SQLException {
    stage = Stage.set("demonstration");
    server =
        PayaraMicro.start(
            new PayaraMicro.Node(
                Path.of("target", "launch").toAbsolutePath(),
                stage.folder().resolve("server"),
                Stage.freePort(),
                stage.database().address(),
                stage.settings(true)),
            false);
    server.awaitReady(PATIENCE);
    backstage = new Backstage(stage);
    String session = backstage.text("select id from session where id = " + TODAY);
    room =
        new Room(
            session,
            backstage.text("select access_code from session where id = " + session),
            "C-"
                + backstage.text("select invigilator_password from session where id = " + session));
    certifiable = pupils(session, true);
    notCertifiable = pupils(session, false);
  }

  private List<Pupil> pupils(String session, boolean certifiable) throws SQLException {
    List<Pupil> pupils = new ArrayList<>();
    for (String row : backstage.rows(PUPILS.formatted(session, certifiable))) {
      String[] columns = row.split("\\|");
      pupils.add(new Pupil(columns[0], columns[1], columns[2], LocalDate.parse(columns[3])));
    }
    return pupils;
  }

  Stage stage() {
    return stage;
  }

  Backstage backstage() {
    return backstage;
  }

  Room room() {
    return room;
  }

  Pupil certifiablePupil() {
    return certifiable.remove(0);
  }

  Pupil pupilNotYetCertifiable() {
    return notCertifiable.remove(0);
  }

  Visitor atDesktop(String email) {
    return Visitor.atDesktop(stage.browser(), server.url()).signIn(email, PASSWORD);
  }

  Visitor onPhone(String email) {
    return Visitor.onPhone(stage.browser(), server.url()).signIn(email, PASSWORD);
  }

  /** Everything that the server has written down. */
  String log() throws IOException {
    StringBuilder log = new StringBuilder();
    try (var files = Files.walk(stage.folder().resolve("server"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        log.append(Files.readString(file));
      }
    }
    return log.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
    stage.close();
  }

  /** Gives the demonstration to the journeys, started by the first. */
  static final class Given implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Demonstration.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(Demonstration.class, key -> start(), Demonstration.class);
    }

    private static Demonstration start() {
      try {
        return new Demonstration();
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("The demonstration did not start.", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The demonstration was not awaited.", e);
      }
    }
  }
}
