package fr.pix.certif.crash;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.journey.Stage;
import fr.pix.certif.launcher.DatabaseAddress;
import fr.pix.certif.launcher.EmbeddedDatabase;
import fr.pix.certif.launcher.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A night that can be worked again and again from the same rows, each time in a database of its
 * own: PostgreSQL, the nodes that work it, and what they left.
 */
final class CrashStage implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String TEMPLATE = "certif";

  /** All that a night leaves of a session, in a form by which two nights can be compared. */
  private static final String OUTCOME =
      """
      select s.id || ' ' || (s.processed_at is not null) || ' ' || s.publishable || ' ' || (s.published_at is not null)
             || ' ' || (select count(*) from publication p where p.session_id = s.id)
             || ' ' || (select string_agg(a.action, '+' order by a.action) from audit_entry a
                         where a.subject_type = 'session' and a.subject_id = s.id)
             || ' ' || coalesce((select string_agg(o.payload ->> 'to', '+' order by o.payload ->> 'to') from outbox o
                                  where o.kind = 'mail.session-results' and o.payload ->> 'session' = s.id::text), 'nobody')
             || ' ' || string_agg(concat_ws('/', c.id, c.state, c.published, c.cancelled, r.status, r.pix_score, r.correct_rate,
                                            r.mark_levels::text, r.mark_scores::text, md5(r.explanation),
                                            (select count(*) from certification_result a where a.certification_id = c.id)),
                                  ',' order by c.id)
        from session s join certification c on c.session_id = s.id
        left join certification_result r on r.id = c.current_result_id
       group by s.id order by s.id""";

  private final Path folder;
  private final EmbeddedDatabase server;
  private final LetterBox letters = new LetterBox();
  private final Map<String, String> settings;
  private final List<PayaraMicro> nodes = new ArrayList<>();
  private String name = TEMPLATE;
  private int nights;

  private CrashStage(Path folder, EmbeddedDatabase server, Map<String, String> settings) {
    this.folder = folder;
    this.server = server;
    this.settings = settings;
  }

  /** Prepares the rows of a night, of which every later one begins. */
  static CrashStage set(String name, NightOfManySessions night, Map<String, String> settings)
      throws Exception {
    Path folder = Path.of("target", "stage", name).toAbsolutePath();
    Files.createDirectories(folder);
    Path run = Files.createTempDirectory(folder, "run");
    CrashStage stage = new CrashStage(run, EmbeddedDatabase.start(run), settings);
    stage.start().close();
    stage.nodes.clear();
    for (String statement : night.statements()) {
      stage.execute(statement.contains("%s") ? statement.formatted(challenges()) : statement);
    }
    stage.execute("delete from job_schedule");
    return stage;
  }

  /** Begins another night from the first rows; the nodes of the one before are gone. */
  void newNight() throws Exception {
    killNodes();
    letters.empty();
    name = "night" + ++nights;
    try (Connection connection = connect("postgres");
        PreparedStatement create =
            connection.prepareStatement("create database %s template certif".formatted(name))) {
      create.execute();
    }
  }

  /** Starts one more node, and waits until it is ready. */
  PayaraMicro start() throws Exception {
    PayaraMicro node = startSoon();
    try {
      node.awaitReady(PATIENCE);
    } catch (Exception e) {
      // Nobody would stop it: the stage is not built yet, or its test ends here.
      killNodes();
      throw e;
    }
    return node;
  }

  /** Starts one more node, without waiting for it. */
  PayaraMicro startSoon() throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(settings);
    all.putIfAbsent("CERTIF_DEMO", "false");
    all.put("CERTIF_SMTP_URL", letters.url());
    PayaraMicro node =
        PayaraMicro.start(
            new PayaraMicro.Node(
                Path.of("target", "launch").toAbsolutePath(),
                folder.resolve("node" + nodes.size() + name),
                Stage.freePort(),
                address(),
                all),
            false);
    nodes.add(node);
    return node;
  }

  void request(String job) throws SQLException {
    execute(
        "insert into job_run (job, state, requested_at) values ('%s', 'REQUESTED', now())"
            .formatted(job));
  }

  /**
   * Works the jury and the publication to their end, whatever of them was done before, until the
   * last mail has left.
   */
  void workToTheEnd() throws Exception {
    for (String job : List.of("jury-process", "publication-publish")) {
      if (number("select count(*) from job_run where job = '%s'".formatted(job)) == 0) {
        request(job);
      }
      awaitThat(
          () ->
              number(
                      "select count(*) from job_run where job = '%s' and state = 'SUCCEEDED'"
                          .formatted(job))
                  > 0);
    }
    awaitThat(() -> number("select count(*) from outbox where sent_at is null") == 0);
  }

  /** The mails that arrived tonight, in the order of their arrival, by their identity. */
  List<String> arrivedMails() {
    return letters.identities();
  }

  long judged() throws SQLException {
    return number("select count(*) from session where processed_at is not null");
  }

  List<String> outcome() throws SQLException {
    return rows(OUTCOME);
  }

  /** Stops PostgreSQL as a power cut would, and starts it again. */
  void crashDatabase() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL refuses to be run by root; where nobody has a name, it runs.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(controlProgram().toString(), "restart", "-m", "immediate", "-w"));
    command.addAll(List.of("-D", folder.resolve("postgresql").toString()));
    Process restart =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("pg_ctl.log").toFile())
            .start();
    if (restart.waitFor() != 0) {
      throw new IOException("PostgreSQL does not start again; see its log.");
    }
  }

  private Path controlProgram() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("postgresql-binaries"))) {
      return files
          .filter(file -> file.endsWith(Path.of("bin", "pg_ctl")))
          .findFirst()
          .orElseThrow();
    }
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(rows(sql).get(0));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet found = statement.executeQuery()) {
      List<String> all = new ArrayList<>();
      while (found.next()) {
        all.add(found.getString(1));
      }
      return all;
    }
  }

  /** A connection to tonight's database, to be closed. */
  Connection connect() throws SQLException {
    return connect(name);
  }

  private Connection connect(String database) throws SQLException {
    DatabaseAddress address = server.address();
    return DriverManager.getConnection(named(database).url(), address.user(), address.password());
  }

  private DatabaseAddress address() {
    return named(name);
  }

  private DatabaseAddress named(String database) {
    DatabaseAddress address = server.address();
    String url = address.url();
    return new DatabaseAddress(
        url.substring(0, url.lastIndexOf('/') + 1) + database, address.user(), address.password());
  }

  /** Fifteen real questions, three a competence. */
  private static String challenges() {
    return IntStream.range(0, 5)
        .boxed()
        .flatMap(
            competence ->
                ContentReader.read().challenges().stream()
                    .filter(challenge -> challenge.competenceIndex() == competence)
                    .limit(3)
                    .map(Challenge::id))
        .map("'%s'"::formatted)
        .collect(Collectors.joining(",", "array[", "]"));
  }

  static void awaitThat(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not come to pass.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  /** Ends all nodes as a power cut would. */
  void killNodes() {
    nodes.forEach(CrashStage::kill);
    nodes.clear();
  }

  /** Ends a node as a power cut would. */
  static void kill(PayaraMicro node) {
    try {
      node.kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    killNodes();
    letters.close();
    server.close();
  }
}
