package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.session.control.SessionPapers.Seated;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What papers tell of a session, who may read them, and the pack that holds them all. */
class SessionDocumentsIT extends ContainerTest {

  private static final String URL = "https://certif.example.fr/surveillant";

  @Inject SessionDocuments documents;
  @Inject SessionPack pack;
  @Inject EnrollCandidates enrollCandidates;
  @Inject RemoveCandidate removeCandidate;
  @Inject EnrolmentFixture with;
  @Inject Database database;

  @Test
  void candidatesSitByName() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    enroll(school, session, "Zola", "Abel", "Michel");

    assertThat(papers(school, session).candidates())
        .extracting(Seated::lastName, Seated::seat)
        .containsExactly(tuple("Abel", 1), tuple("Michel", 2), tuple("Zola", 3));
  }

  @Test
  void aTableOnceGivenIsKeptAndWhoComesLaterTakesAFreeOne() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    enroll(school, session, "Abel", "Michel", "Zola");
    long michel = papers(school, session).candidates().get(1).candidateId();

    as(school.adminId(), () -> removeCandidate.remove(session, michel));
    enroll(school, session, "Aaron", "Bel");

    assertThat(papers(school, session).candidates())
        .extracting(Seated::lastName, Seated::seat)
        .containsExactly(tuple("Aaron", 2), tuple("Abel", 1), tuple("Bel", 4), tuple("Zola", 3));
  }

  @Test
  void whoIsMovedToAnotherSessionSitsThereAtAFreeTable() throws Exception {
    School school = given.aSchool();
    long from = with.aSession(school, 3);
    long to = with.aSession(school, 4);
    enroll(school, from, "Abel");
    enroll(school, to, "Bel");
    long abel = papers(school, from).candidates().get(0).candidateId();
    papers(school, to);

    database.update("update candidate set session_id = ? where id = ?", to, abel);

    assertThat(papers(school, to).candidates())
        .extracting(Seated::lastName, Seated::seat)
        .containsExactly(tuple("Abel", 2), tuple("Bel", 1));
  }

  @Test
  void convocationsCanBeThoseOfOneCandidateOrOfAClass() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    enroll(school, session, "Abel", "Bel");
    long abel = papers(school, session).candidates().get(0).candidateId();

    SessionPapers one = as(school.adminId(), () -> documents.ofCandidate(session, abel));
    SessionPapers all = as(school.adminId(), () -> documents.ofDivision(session, "3A"));

    assertThat(one.candidates()).extracting(Seated::lastName).containsExactly("Abel");
    assertThat(all.candidates()).hasSize(2);
    refused(
        "session.nobody-of-class",
        () -> as(school.adminId(), () -> documents.ofDivision(session, "6B")));
  }

  @Test
  void aCandidateOfAnotherSessionIsAnsweredAsAMissingOne() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long session = with.aSession(school, 3);
    long foreign = with.aSession(other, 3);
    enroll(school, session, "Abel");
    enroll(other, foreign, "Bel");
    long bel = papers(other, foreign).candidates().get(0).candidateId();

    refused(
        "session.candidate-not-found",
        () -> as(school.adminId(), () -> documents.ofCandidate(session, bel)));
    refused(
        "session.not-found", () -> as(school.adminId(), () -> documents.ofCandidate(foreign, bel)));
  }

  @Test
  void papersThatNameCandidatesWaitForOne() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);

    refused(
        "session.nobody-to-sign", () -> as(school.adminId(), () -> documents.attendance(session)));
    assertThat(as(school.adminId(), () -> documents.room(session)).candidates()).isEmpty();
  }

  @Test
  void aPackHoldsEveryPaperOfEachSessionInItsFolder() throws Exception {
    School school = given.aSchool();
    long full = with.aSession(school, 3);
    long empty = with.aSession(school, 4);
    enroll(school, full, "Abel", "Bel");

    List<String> files = files(school, List.of(full, empty));

    assertThat(files)
        .hasSize(SessionPaper.values().length + 4)
        .contains("session-%d/convocations-session-%d.pdf".formatted(full, full))
        .contains("session-%d/kit-surveillant-session-%d.pdf".formatted(empty, empty))
        .doesNotContain("session-%d/convocations-session-%d.pdf".formatted(empty, empty));
  }

  @Test
  void thePackOfOneSessionHasNoFolder() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);

    assertThat(files(school, List.of(session)))
        .contains("pv-incident-session-%d.pdf".formatted(session));
  }

  @Test
  void aPackIsRefusedAsAWholeBeforeItsFirstByte() throws Exception {
    School school = given.aSchool();
    long mine = with.aSession(school, 3);
    long foreign = with.aSession(given.aSchool(), 3);

    refused("session.not-found", () -> require(school, List.of(mine, foreign)));
    refused("session.not-found", () -> require(school, List.of(mine, Long.MAX_VALUE)));
    refused("session.nothing-to-pack", () -> require(school, List.of()));
    refused(
        "session.too-many-to-pack",
        () -> require(school, LongStream.rangeClosed(1, 201).boxed().toList()));
  }

  private Void require(School school, List<Long> sessions) throws Exception {
    return as(
        school.adminId(),
        () -> {
          documents.requireAll(sessions);
          return null;
        });
  }

  private List<String> files(School school, List<Long> sessions) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    as(
        school.adminId(),
        () -> {
          pack.write(sessions, URL, out);
          return null;
        });
    return names(out.toByteArray());
  }

  private static List<String> names(byte[] bytes) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(new String(zip.readNBytes(5))).isEqualTo("%PDF-");
        names.add(entry.getName());
      }
    }
    return names;
  }

  private SessionPapers papers(School school, long session) throws Exception {
    return as(school.adminId(), () -> documents.attendance(session));
  }

  private void enroll(School school, long session, String... lastNames) throws Exception {
    Set<Long> pupils = new HashSet<>();
    for (String lastName : lastNames) {
      pupils.add(with.aPupil(school, lastName, "Ada"));
    }
    as(school.adminId(), () -> enrollCandidates.enroll(session, pupils));
  }

  private static void refused(String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
