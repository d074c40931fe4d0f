package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.enrolment.control.CandidateFileCheck;
import fr.pix.certif.enrolment.control.CandidateSheet;
import fr.pix.certif.enrolment.control.EntryField;
import fr.pix.certif.enrolment.control.EntryRules;
import fr.pix.certif.enrolment.control.EntryRules.Terms;
import fr.pix.certif.enrolment.control.SheetLayout;
import fr.pix.certif.enrolment.entity.CandidateFileRepository;
import fr.pix.certif.enrolment.entity.CandidateFileRepository.SentFile;
import fr.pix.certif.enrolment.entity.CandidateListRepository;
import fr.pix.certif.enrolment.entity.CheckedFiles;
import fr.pix.certif.enrolment.entity.CheckedFiles.Key;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.spreadsheet.control.Sheet;
import fr.pix.certif.spreadsheet.control.UnreadableSheet;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Tells what a file of candidates would make of the list, as it stands now. Nothing is written. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CheckCandidateFile {

  @Inject CandidateFileRepository files;
  @Inject CandidateListRepository list;
  @Inject EntryTerms terms;
  @Inject BirthPlaceReference reference;
  @Inject CheckedFiles checked;
  @Inject CurrentActor actor;

  /**
   * A file as it stands.
   *
   * @param imported how many candidates it has brought; null as long as it waits
   * @param state of the list that it would replace, to send back; null once it has
   * @param check what it would make of the list; null once it has
   */
  public record Checked(
      long id, long sessionId, Integer imported, String state, CandidateFileCheck check) {}

  /** The file of this number. */
  public Checked check(long fileId) {
    SentFile sent = files.required(fileId, actor.get().centerIds());
    if (sent.imported() != null) {
      return new Checked(sent.id(), sent.sessionId(), sent.imported(), null, null);
    }
    Terms allowed = terms.required(sent.sessionId(), actor.get().centerIds());
    String state = list.state(sent.sessionId()).key();
    CandidateFileCheck check =
        checked.of(new Key(fileId, state, allowed), () -> judged(sent, allowed));
    return new Checked(fileId, sent.sessionId(), null, state, check);
  }

  private CandidateFileCheck judged(SentFile sent, Terms allowed) {
    CandidateSheet sheet = CandidateSheet.of(sheet(sent.content()), layout(allowed));
    EntryRules rules = new EntryRules(reference.places(), allowed, EntryField::column);
    return CandidateFileCheck.of(sheet, rules, list.present(sent.sessionId()));
  }

  /** The columns of a centre. */
  static SheetLayout layout(Terms terms) {
    return new SheetLayout(
        terms.billed(),
        terms.habilitations().stream().map(Habilitation::valueOf).collect(Collectors.toSet()));
  }

  /** The sheet in a file; a file that is none is refused. */
  static Sheet sheet(byte[] content) {
    try {
      return Sheet.read(content);
    } catch (UnreadableSheet e) {
      throw Refusal.invalid("sheet." + e.code());
    }
  }
}
