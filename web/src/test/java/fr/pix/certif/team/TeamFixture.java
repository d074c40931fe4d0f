package fr.pix.certif.team;

import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import fr.pix.certif.team.control.TeamRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The letters of invitations, as those who receive them read them. */
@ApplicationScoped
public class TeamFixture {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject Database database;
  @Inject Clock clock;
  @Inject @Any Instance<LetterWriter> writers;

  public String anAddress() {
    return "invite" + NEXT.getAndIncrement() + "@exemple.fr";
  }

  public String addressOf(long account) {
    return database
        .first("select email from account where id = ?", row -> row.text("email"), account)
        .orElseThrow();
  }

  /** The code in the letter of the newest invitation to a structure. */
  @Transactional
  public String codeOf(Structure structure) {
    String column = structure.kind() == StructureKind.CENTER ? "center_id" : "organization_id";
    long invitation =
        database.number(
            "select max(id) as number from invitation where " + column + " = ?", structure.id());
    return writers.stream()
        .filter(writer -> writer.kind().equals("mail.invitation"))
        .findFirst()
        .flatMap(writer -> writer.write(Map.of("invitation", Long.toString(invitation))))
        .map(letter -> letter.values().get("code"))
        .orElseThrow();
  }

  public void expire(long invitation) {
    database.update(
        "update invitation set sent_at = ?, expires_at = ? where id = ?",
        clock.instant().minus(TeamRules.INVITATION_LIFE),
        clock.instant(),
        invitation);
  }
}
