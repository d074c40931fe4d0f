package fr.pix.certif.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.campaign.boundary.CreateCampaign;
import fr.pix.certif.center.boundary.WatchStations;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.enrolment.CandidateFileFixture;
import fr.pix.certif.enrolment.CandidateFileFixture.Center;
import fr.pix.certif.enrolment.boundary.SendCandidateFile;
import fr.pix.certif.finalization.boundary.AttachPaper;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.learner.SiecleFixture;
import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.positioning.boundary.StartPositioning;
import fr.pix.certif.results.entity.ResultRecipients;
import fr.pix.certif.session.boundary.SendSessionFile;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.shared.AddressFixture.Kind;
import fr.pix.certif.shared.AddressFixture.Part;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.ProbePeopleFixture.Somebody;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.TeamFixture;
import fr.pix.certif.team.boundary.InviteMembers;
import fr.pix.certif.team.control.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Centres that have one of everything that an address can name, and people of every role in them. A
 * mark of its own is in every name that a centre has written, so that whatever leaks is recognised.
 */
@ApplicationScoped
public class ProbeFixture {

  @Inject Fixture given;
  @Inject ProbePeopleFixture persons;
  @Inject RoomFixture rooms;
  @Inject CertificationFixture certifications;
  @Inject TeamFixture team;
  @Inject StartOrResume start;
  @Inject StartPositioning startPositioning;
  @Inject CreateCampaign createCampaign;
  @Inject SendSessionFile sendFile;
  @Inject AttachPaper attachPaper;
  @Inject CandidateFileFixture lists;
  @Inject SendCandidateFile sendCandidates;
  @Inject PreviewImport previewImport;
  @Inject InviteMembers invite;
  @Inject WatchStations stations;
  @Inject ResultRecipients recipients;
  @Inject Database database;
  @Inject Clock clock;

  /** A centre, what can be named of it, and those who belong to it. */
  public record Zone(String mark, Map<Kind, String> ids, List<Somebody> people) {}

  /** Numbers from now on that no other text contains by chance. */
  public void longNumbers() {
    long from = 7_000_001;
    for (String table :
        List.of(
            "center",
            "organization",
            "candidate",
            "certification",
            "learner",
            "learner_import",
            "deposit",
            "campaign",
            "session_file",
            "candidate_file",
            "positioning_run")) {
      database.number(
          """
          select setval(s, greatest(nextval(s), ?)) as number
            from (select pg_get_serial_sequence(?, 'id') as s) named""",
          from,
          table);
      from += 100_000;
    }
  }

  /** A centre of this type, with its school; the mark is a word that nothing else contains. */
  public Zone aZone(String mark, String type) throws Exception {
    School school = aSchool(mark, type);
    Room room = rooms.aRoomOf(school);
    Pupil pupil = rooms.aCertifiablePupil(room);
    rooms.present(pupil);
    long test =
        TestActor.as(pupil.accountId(), () -> start.enter(room.sessionId(), room.accessCode()));
    long graduate = certifications.aPupil(school, mark + "-Diplômée", "3A");
    Certified certified = certifications.aPublishedCertification(school, graduate, clock.instant());
    Map<Kind, String> ids = new EnumMap<>(Kind.class);
    put(ids, Kind.CENTER, school.centerId());
    put(ids, Kind.ORGANIZATION, school.organizationId());
    ids.put(Kind.UAI, school.uai());
    put(ids, Kind.SESSION, room.sessionId());
    put(ids, Kind.CANDIDATE, pupil.candidateId());
    put(ids, Kind.LEARNER, pupil.learnerId());
    put(ids, Kind.TEST, test);
    put(ids, Kind.CERTIFICATION, certified.id());
    put(
        ids,
        Kind.HELD_SESSION,
        given.count("select session_id as number from certification where id = ?", certified.id()));
    ids.put(Kind.RESULTS_LINK, aResultsLink(ids.get(Kind.HELD_SESSION), mark));
    TestActor.as(school.adminId(), () -> prepare(school, mark, type, ids));
    put(ids, Kind.RUN, TestActor.as(certified.ownerId(), () -> startPositioning.start("1.1")));
    long member = aMember(school);
    long invigilator = rooms.anInvigilator(room);
    mark(school, room, mark);
    List<Somebody> people = new ArrayList<>();
    people.add(persons.knownAs(Part.ADMIN, mark, school.adminId()));
    people.add(persons.knownAs(Part.MEMBER, mark, member));
    people.add(persons.knownAs(Part.CANDIDATE, mark, pupil.accountId()));
    people.add(persons.knownAs(Part.GRADUATE, mark, certified.ownerId()));
    people.add(persons.knownAs(Part.INVIGILATOR, mark, invigilator));
    return new Zone(mark, ids, people);
  }

  /** Somebody who steers the academy of a centre alone. */
  public Somebody anAcademyOf(Zone zone) {
    long academy =
        given.id(
            "insert into academy (code, name) values (?, ?) returning id",
            zone.mark(),
            "Académie " + zone.mark());
    long center = Long.parseLong(zone.ids().get(Kind.CENTER));
    database.update("update center set academy_id = ? where id = ?", academy, center);
    long account = given.anAccount();
    database.update("update account set academy_id = ? where id = ?", academy, account);
    return persons.knownAs(Part.ACADEMY, zone.mark(), account);
  }

  public Somebody aStaffMember(String role) {
    return persons.knownAs(Part.STAFF, null, given.aStaffMember(role));
  }

  private School aSchool(String mark, String type) {
    School school = given.aSchool();
    String name = "Établissement " + mark;
    database.update(
        "update organization set type = ?, name = ? where id = ?",
        type,
        name,
        school.organizationId());
    database.update(
        "update center set type = ?, name = ? where id = ?", type, name, school.centerId());
    return school;
  }

  private Void prepare(School school, String mark, String type, Map<Kind, String> ids)
      throws Exception {
    long organization = school.organizationId();
    long campaign = createCampaign.create(organization, "Campagne " + mark, "Texte " + mark);
    put(ids, Kind.CAMPAIGN, campaign);
    ids.put(
        Kind.CAMPAIGN_CODE,
        database
            .first("select code from campaign where id = ?", row -> row.text("code"), campaign)
            .orElseThrow());
    String file =
        SessionFile.template(List.of()) + ";Site " + mark + ";Salle;01/02/2030;09:30;Mme;\r\n";
    put(
        ids,
        Kind.FILE,
        sendFile.send(school.centerId(), new ByteArrayInputStream(file.getBytes(UTF_8))));
    byte[] sheet = ("%PDF-1.7 " + mark + " %%EOF").getBytes(UTF_8);
    put(
        ids,
        Kind.ATTACHMENT,
        attachPaper.attach(
            Long.parseLong(ids.get(Kind.SESSION)),
            AttachmentKind.ATTENDANCE_SHEET,
            new ByteArrayInputStream(sheet)));
    if (type.equals("SCO")) {
      put(ids, Kind.SCHOOL, organization);
      InputStream pupils = pupils(school, mark);
      put(ids, Kind.IMPORT, previewImport.preview(organization, "eleves.xml", pupils));
      put(ids, Kind.DEPOSIT, aDeposit(school));
    } else {
      list(school, mark, ids);
    }
    Structure structure = Structure.center(school.centerId());
    invite.invite(structure, team.anAddress(), Role.MEMBER);
    ids.put(Kind.INVITATION, team.codeOf(structure));
    ids.put(Kind.STATION, stations.of(school.centerId()).code());
    database.update(
        "insert into room (center_id, address, name, seats) values (?, ?, ?, 20)",
        school.centerId(),
        ";Site " + mark,
        "Salle " + mark);
    return null;
  }

  /** A session whose candidates the centre lists: schools alone pick their pupils. */
  private void list(School school, String mark, Map<Kind, String> ids) {
    long session = lists.aSession(new Center(school.centerId(), school.adminId()));
    put(ids, Kind.LISTED_SESSION, session);
    byte[] list = CandidateFileFixture.file(CandidateFileFixture.line(mark, "Zoé"));
    put(ids, Kind.CANDIDATE_FILE, sendCandidates.send(session, new ByteArrayInputStream(list)));
  }

  private long aDeposit(School school) {
    return given.id(
        """
        insert into deposit (job, account_id, scope_id, format, deposited_at, state)
        values ('learner-import', ?, ?, 'xml', ?, 'FAILED') returning id""",
        school.adminId(),
        school.organizationId(),
        clock.instant());
  }

  private static InputStream pupils(School school, String mark) {
    return new ByteArrayInputStream(
        SiecleFixture.file(
            school.uai(),
            new SiecleFixture.Eleve(7, SiecleFixture.ine(7), mark, "01/02/2011", "3A")));
  }

  private String aResultsLink(String session, String mark) {
    String address = mark.toLowerCase(Locale.ROOT) + "@exemple.fr";
    long id = Long.parseLong(session);
    database.update("update candidate set results_email = ? where session_id = ?", address, id);
    return recipients.link(id, address);
  }

  private long aMember(School school) {
    long member = given.anAccount();
    database.update(
        "insert into organization_membership values (?, ?, 'MEMBER', ?)",
        school.organizationId(),
        member,
        clock.instant());
    database.update(
        "insert into center_membership values (?, ?, 'MEMBER', ?)",
        school.centerId(),
        member,
        clock.instant());
    return member;
  }

  /** Every name that this school has written carries its mark. */
  private void mark(School school, Room room, String mark) {
    database.update(
        """
        update session set center_name = ?, address = ?, room = ? || id, examiner = ? where center_id = ?""",
        "Établissement " + mark,
        ";Site " + mark,
        "Salle " + mark,
        "Mme " + mark,
        school.centerId());
    database.update(
        "update candidate set last_name = ? where session_id = ?", mark, room.sessionId());
    database.update(
        "update certification set last_name = ? where session_id = ?", mark, room.sessionId());
    database.update(
        "update learner set last_name = ? || id where organization_id = ?",
        mark,
        school.organizationId());
  }

  private static void put(Map<Kind, String> ids, Kind kind, long id) {
    ids.put(kind, Long.toString(id));
  }
}
