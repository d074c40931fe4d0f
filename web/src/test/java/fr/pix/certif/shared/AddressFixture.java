package fr.pix.certif.shared;

import fr.pix.certif.shared.ProbePeopleFixture.Somebody;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address of the application: who may read it, and what it names. A page or a resource that
 * is not here makes the probe fail.
 */
public final class AddressFixture {

  /** Path | who may read what it names | how it is asked for, when not by GET. */
  private static final String PAGES =
      """
      /academie/etablissements | ACADEMY
      /admin/centre?id={CENTER} | STAFF
      /admin/centres | STAFF
      /admin/certification?id={CERTIFICATION} | STAFF
      /admin/certification-corriger?id={CERTIFICATION} | STAFF
      /admin/certification-questions?id={TEST} | STAFF
      /admin/certification-resultats?id={CERTIFICATION} | STAFF
      /admin/certification-simulation?id={CERTIFICATION} | STAFF
      /admin/courriers | STAFF
      /admin/derogations?uai={UAI} | STAFF
      /admin/epreuve | STAFF
      /admin/nuit | STAFF
      /admin/organisation?id={ORGANIZATION} | STAFF
      /admin/organisations | STAFF
      /admin/ouvertures | STAFF
      /admin/periodes | STAFF
      /admin/profils | STAFF
      /admin/referentiel | STAFF
      /admin/session?id={HELD_SESSION} | STAFF
      /admin/sessions | STAFF
      /app | SIGNED_IN
      /app/campagne?code={CAMPAIGN_CODE} | HOLDER
      /app/certificat?id={CERTIFICATION} | GRADUATE
      /app/certifications | SIGNED_IN
      /app/code?session={SESSION} | HOLDER
      /app/fin?id={TEST} | CANDIDATE
      /app/partager?code={CAMPAIGN_CODE} | HOLDER
      /app/positionnement?id={RUN} | GRADUATE
      /app/profil | SIGNED_IN
      /app/rejoindre | SIGNED_IN
      /app/test?id={TEST} | CANDIDATE
      /certif/ajouter-candidat?id={SESSION} | WORKER
      /certif/calendrier | WORKER
      /certif/candidat?id={SESSION}&candidat={CANDIDATE} | WORKER
      /certif/candidats?id={SESSION} | WORKER
      /certif/convocations?id={SESSION} | WORKER
      /certif/corriger-candidat?id={SESSION}&candidat={CANDIDATE} | WORKER
      /certif/creer-session?copie={SESSION} | WORKER
      /certif/documents | WORKER
      /certif/eleves-a-certifier | WORKER
      /certif/equipe | WORKER
      /certif/espace-ferme | WORKER
      /certif/fichier-candidats?id={CANDIDATE_FILE} | WORKER
      /certif/fichier-sessions?id={FILE} | WORKER
      /certif/finaliser?id={SESSION} | WORKER
      /certif/importer-candidats?id={LISTED_SESSION} | WORKER
      /certif/importer-sessions | WORKER
      /certif/inscrire?id={SESSION} | WORKER
      /certif/modifier-session?id={SESSION} | WORKER
      /certif/pieces?id={SESSION} | WORKER
      /certif/planifier | WORKER
      /certif/rappels | WORKER
      /certif/rattrapage?id={SESSION} | WORKER
      /certif/ressource?document=kit | WORKER
      /certif/ressources | WORKER
      /certif/salles | WORKER
      /certif/session?id={SESSION} | WORKER
      /certif/sessions?centre={CENTER} | WORKER
      /certif/signalements?id={SESSION}&certification={TEST} | WORKER
      /connexion | ANYBODY
      / | ANYBODY
      /inscription | ANYBODY
      /invitation?code={INVITATION} | HOLDER
      /mot-de-passe-oublie | ANYBODY
      /nouveau-mot-de-passe | ANYBODY
      /orga/campagne?id={CAMPAIGN} | WORKER
      /orga/campagnes?etablissement={ORGANIZATION} | WORKER
      /orga/certifications?etablissement={ORGANIZATION} | ADMIN
      /orga/creer-campagne?etablissement={ORGANIZATION} | WORKER
      /orga/eleve?id={LEARNER} | WORKER
      /orga/eleves?etablissement={ORGANIZATION} | WORKER
      /orga/equipe?etablissement={ORGANIZATION} | WORKER
      /orga/import?id={IMPORT} | ADMIN
      /orga/importer?etablissement={ORGANIZATION} | WORKER
      /orga/lecture?id={DEPOSIT} | ADMIN
      /orga/non-certifiables?etablissement={ORGANIZATION} | WORKER
      /orga/rattachements?etablissement={ORGANIZATION} | ADMIN
      /poste?centre={STATION} | HOLDER
      /public/accessibilite | ANYBODY
      /public/conditions | ANYBODY
      /public/erreur | ANYBODY
      /public/mentions-legales | ANYBODY
      /public/session-expiree | ANYBODY
      /resultats?lien={RESULTS_LINK} | HOLDER
      /surveillant | SIGNED_IN
      /surveillant/session?id={SESSION} | INVIGILATOR
      /verification | ANYBODY
      """;

  private static final String RESOURCES =
      """
      /api/admin/calendar/exceptions.csv | STAFF
      /api/application/token | MACHINE | POST
      /api/assessment/{TEST} | CANDIDATE
      /api/assessment/{TEST}/answers | CANDIDATE | POST
      /api/assessment/{TEST}/end | CANDIDATE | POST
      /api/assessment/{TEST}/focus-lost | CANDIDATE | POST
      /api/assessment/{TEST}/start | CANDIDATE | POST
      /api/birth-places/insee/75056 | WORKER
      /api/birth-places/postal/75001 | WORKER
      /api/attachments/{ATTACHMENT} | OFFICE
      /api/campaigns/{CAMPAIGN}/answers.csv | WORKER
      /api/certificates/{CERTIFICATION}.pdf | GRADUATE
      /api/challenges/x | STAFF
      /api/challenges/x/answers | STAFF | POST
      /api/guides/kit.pdf | SIGNED_IN
      /api/invigilation/{SESSION} | INVIGILATOR
      /api/invigilation/{SESSION}/candidates/{CANDIDATE}/end | INVIGILATOR | POST
      /api/invigilation/{SESSION}/candidates/{CANDIDATE}/presence | INVIGILATOR | POST
      /api/invigilation/{SESSION}/candidates/{CANDIDATE}/resume | INVIGILATOR | POST
      /api/invigilation/{SESSION}/leave | INVIGILATOR | POST
      /api/organizations/{SCHOOL}/divisions/certificates.pdf?division=3A | ADMIN
      /api/organizations/{SCHOOL}/divisions/results.csv?division=3A | ADMIN
      /api/organizations/{UAI}/certifications | MACHINE
      /api/positioning/{RUN} | GRADUATE
      /api/positioning/{RUN}/answers | GRADUATE | POST
      /api/profiles | MACHINE | POST
      /api/public/results/{RESULTS_LINK}/results.csv | HOLDER
      /api/session-files/modele.csv | SIGNED_IN
      /api/session-files/modele.csv?centre={CENTER}&sessions=true | WORKER
      /api/learner-files/modele-etudiants.csv | SIGNED_IN
      /api/center-files/modele-centres.csv | SIGNED_IN
      /api/sessions/documents.zip?session={SESSION} | WORKER
      /api/sessions/{SESSION}/documents.zip | WORKER
      /api/sessions/{LISTED_SESSION}/liste-candidats.ods | WORKER
      /api/sessions/{SESSION}/documents/feuille-emargement.pdf | WORKER
      /api/sessions/{SESSION}/documents/convocations.pdf?candidat={CANDIDATE} | WORKER
      /api/sessions/{HELD_SESSION}/results.csv | OFFICE
      /api/staff/content/answer-checks | STAFF | POST
      /api/staff/jury/simulations | STAFF | POST
      """;

  private static final Pattern NAMED = Pattern.compile("\\{([A-Z_]+)}");

  private AddressFixture() {}

  /** What an address may name. */
  public enum Kind {
    CENTER,
    ORGANIZATION,
    /** One whose pupils are certified by class. */
    SCHOOL,
    UAI,
    SESSION,
    HELD_SESSION,
    CANDIDATE,
    ATTACHMENT,
    TEST,
    CERTIFICATION,
    LEARNER,
    IMPORT,
    DEPOSIT,
    CAMPAIGN,
    CAMPAIGN_CODE,
    FILE,
    /** One whose candidates come in a list, nobody having joined it. */
    LISTED_SESSION,
    CANDIDATE_FILE,
    RUN,
    INVITATION,
    RESULTS_LINK,
    STATION
  }

  /** What somebody is in a centre, or beside them all. */
  public enum Part {
    ADMIN,
    MEMBER,
    CANDIDATE,
    GRADUATE,
    INVIGILATOR,
    STAFF,
    ACADEMY,
    NOBODY
  }

  /** Who may read what an address names. */
  public enum Reader {
    /** There is nothing of anybody's in it. */
    ANYBODY(Set.of(Part.values())),
    /** Each finds what is theirs. */
    SIGNED_IN(Set.of(Part.ADMIN, Part.MEMBER, Part.CANDIDATE, Part.GRADUATE, Part.INVIGILATOR)),
    /** Whoever holds the code has been told it. */
    HOLDER(Set.of(Part.values())),
    WORKER(Set.of(Part.ADMIN, Part.MEMBER)),
    /** The centre, and the staff. */
    OFFICE(Set.of(Part.ADMIN, Part.MEMBER, Part.STAFF)),
    ADMIN(Set.of(Part.ADMIN)),
    CANDIDATE(Set.of(Part.CANDIDATE)),
    GRADUATE(Set.of(Part.GRADUATE)),
    INVIGILATOR(Set.of(Part.INVIGILATOR)),
    ACADEMY(Set.of(Part.ACADEMY)),
    STAFF(Set.of(Part.STAFF)),
    /** No account at all. */
    MACHINE(Set.of());

    private final Set<Part> parts;

    Reader(Set<Part> parts) {
      this.parts = parts;
    }

    /** Whether this is a reader, of what is in the own centre at least. */
    public boolean includes(Somebody somebody) {
      return parts.contains(somebody.part());
    }
  }

  /** An address, with what it names in braces. */
  public record Address(String text, Reader reader, boolean posted) {

    public List<Kind> kinds() {
      return NAMED.matcher(text).results().map(found -> Kind.valueOf(found.group(1))).toList();
    }

    /** The same, naming these. */
    public String naming(List<String> ids) {
      Matcher named = NAMED.matcher(text);
      int[] next = {0};
      return named.replaceAll(found -> ids.get(next[0]++));
    }

    /** Without what follows the question mark, and whatever the names. */
    public String shape() {
      return text.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
    }

    public boolean isPage() {
      return !text.startsWith("/api/");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  public static List<Address> pages() {
    return PAGES.lines().map(AddressFixture::address).toList();
  }

  public static List<Address> resources() {
    return RESOURCES.lines().map(AddressFixture::address).toList();
  }

  private static Address address(String line) {
    String[] parts = line.strip().split(" \\| ");
    return new Address(parts[0], Reader.valueOf(parts[1]), parts.length > 2);
  }
}
