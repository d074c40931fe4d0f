package fr.pix.certif.journey;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The room of today: its invigilator lets pupils in, each to a test that begins as wanted. */
final class Seating implements AutoCloseable {

  private static final String INVIGILATOR = "surveillante@college.example";

  private static final String WANTED_DRAW =
      """
      create or replace function wanted_draw() returns trigger language plpgsql as $$
      begin
        new.challenge_ids := '%1$s ' || array_to_string((string_to_array(new.challenge_ids, ' '))[%2$d:], ' ');
        new.competence_indexes := '%3$s ' || array_to_string((string_to_array(new.competence_indexes, ' '))[%2$d:], ' ');
        return new;
      end $$;
      create or replace trigger wanted_draw before insert on certification_draw
      for each row execute function wanted_draw()""";

  private final Demonstration demo;
  private final Visitor invigilator;
  private final Sitting sitting = new Sitting();

  Seating(Demonstration demo) {
    this.demo = demo;
    invigilator = demo.onPhone(INVIGILATOR).open("/surveillant");
    invigilator
        .fill("Numéro de la session", demo.room().number())
        .fill("Mot de passe de la session", demo.room().password());
    invigilator.click("Surveiller la session");
    invigilator.page().waitForURL(Pattern.compile("/surveillant/session"));
  }

  void confirm(Pupil pupil) {
    sitting.confirmPresence(invigilator, pupil.lastName());
  }

  void authorizeToResume(Pupil pupil) {
    sitting.resume(invigilator, pupil.lastName());
  }

  void end(Pupil pupil) {
    sitting.options(invigilator, pupil.lastName(), "Terminer le test");
  }

  /** A pupil in front of the first question. */
  Candidate seat(Visitor visitor, Pupil pupil, String... challenges) throws SQLException {
    Candidate candidate = new Candidate(visitor, demo.backstage());
    wants(challenges);
    candidate.join(demo.room().number(), pupil);
    confirm(pupil);
    candidate.typeAccessCode(demo.room().accessCode());
    candidate.certification();
    return candidate;
  }

  /** The next tests that are drawn begin with these questions. */
  void wants(String... challenges) throws SQLException {
    List<String> indexes =
        Stream.of(challenges)
            .map(id -> demo.backstage().content().challenge(id).orElseThrow())
            .map(challenge -> "" + challenge.competenceIndex())
            .toList();
    demo.backstage()
        .execute(
            WANTED_DRAW.formatted(
                String.join(" ", challenges), challenges.length + 1, String.join(" ", indexes)));
  }

  @Override
  public void close() {
    invigilator.close();
  }
}
