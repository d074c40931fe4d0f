package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.QrCode;
import fr.pix.certif.shared.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the invigilator of a session holds in the room (kit surveillant): on top, to be shown to
 * candidates, the session's number and the access code; under the fold, for the invigilator alone,
 * the password and the steps from the first log-in to the documents handed over. One page.
 *
 * @param session the session
 * @param password the session's password with its prefix, such as {@code C-KCD3Q}
 * @param accessCode what candidates type to start, such as {@code VHHT93}
 * @param invigilatorUrl the web address of the Espace surveillant
 */
public record InvigilatorKit(
    SessionHeading session, String password, String accessCode, String invigilatorUrl)
    implements Report {

  private static final String COLON = FrenchFormat.NARROW_SPACE + ": ";

  /** Each step and what to know about it. */
  private static final List<Step> STEPS =
      List.of(
          new Step(
              "Créer un compte Pix",
              "Si vous n’en avez pas" + COLON + "inutile d’être membre du centre."),
          new Step(
              "Se connecter à l’Espace surveillant",
              "Sur ordinateur, tablette ou téléphone, par le QR code."),
          new Step(
              "Entrer dans la session",
              "Saisir le numéro de session et le mot de passe du surveillant."),
          new Step(
              "Lire les consignes aux candidats",
              "Déroulement du test, matériel autorisé, fraude."),
          new Step(
              "Cocher les candidats présents",
              "Un candidat qui n’est pas coché ne peut pas commencer son test."),
          new Step(
              "Donner le code d’accès",
              "Plier cette feuille, puis montrer le numéro de session et le code."),
          new Step(
              "Autoriser une reprise",
              "Si un test est interrompu et que le candidat est resté dans la salle."),
          new Step(
              "Terminer un test",
              "Si un candidat part sans avoir fini" + COLON + "c’est définitif."),
          new Step(
              "Remettre les documents",
              "Feuille d’émargement, PV d’incident, PV de fraude éventuel."));

  public InvigilatorKit {
    requireNonNull(session, "session");
    requireNonNull(password, "password");
    requireNonNull(accessCode, "accessCode");
    requireNonNull(invigilatorUrl, "invigilatorUrl");
  }

  private record Step(String order, String advice) {}

  @Override
  public String template() {
    return "invigilator-kit";
  }

  @Override
  public String title() {
    return "Kit surveillant de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(session.parameters());
    parameters.put("password", password);
    parameters.put("accessCode", accessCode);
    parameters.put("url", invigilatorUrl);
    parameters.put("qrCode", QrCode.of(invigilatorUrl));
    return parameters;
  }

  @Override
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Step step : STEPS) {
      Map<String, Object> row = new HashMap<>();
      row.put("line", Integer.toString(rows.size() + 1));
      row.put("order", step.order());
      row.put("advice", step.advice());
      rows.add(row);
    }
    rows.get(0).put("list", "start");
    rows.get(rows.size() - 1).put("list", "end");
    return rows;
  }
}
