package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a candidate reads before the test (notice du candidat): how to join the session, what the
 * test asks and what it forbids. It carries the session's number and no secret. One page.
 *
 * @param session the session
 */
public record PupilNotice(SessionHeading session) implements Report {

  private static final String COLON = FrenchFormat.NARROW_SPACE + ": ";
  private static final String JOINING = "Rejoindre la session";
  private static final String TEST = "Pendant le test";

  private static final List<Step> STEPS =
      List.of(
          new Step(
              JOINING,
              "Connectez-vous à Pix",
              "Avec votre compte habituel, celui de votre profil."),
          new Step(
              JOINING,
              "Choisissez « Rejoindre une session », puis saisissez le numéro de session",
              "Il est écrit en haut de cette page."),
          new Step(
              JOINING,
              "Saisissez votre nom, votre prénom et votre date de naissance",
              "Tels que l’établissement les connaît. Les accents, les majuscules, les espaces et les tirets ne comptent pas."),
          new Step(
              JOINING,
              "Attendez que le surveillant ait coché votre présence",
              "Montrez-lui votre pièce d’identité et signez la feuille d’émargement."),
          new Step(
              JOINING,
              "Saisissez le code d’accès",
              "Le surveillant le montre dans la salle" + COLON + "le test commence aussitôt."),
          new Step(
              TEST,
              "Vous avez 1 h 45, davantage avec un temps majoré",
              "Les questions portent sur ce que vous avez déjà réussi. Une question sans réponse compte comme fausse."),
          new Step(
              TEST,
              "Vous pouvez utiliser Internet et les logiciels de l’ordinateur",
              "Restez sur la page quand une question le demande."),
          new Step(
              TEST,
              "Sont interdits" + COLON + "téléphone, messagerie, aide d’une autre personne",
              "De même que tout outil qui répond à votre place. Une fraude peut faire refuser la certification."),
          new Step(
              TEST,
              "Une question ne fonctionne pas"
                  + FrenchFormat.NARROW_SPACE
                  + "? Appelez le surveillant",
              "Avant de passer à la suivante" + COLON + "il note le numéro de la question."),
          new Step(
              TEST,
              "Une coupure" + FrenchFormat.NARROW_SPACE + "? Restez à votre place",
              "Vos réponses sont gardées. Le surveillant autorise la reprise."),
          new Step(
              TEST,
              "À la fin, appelez le surveillant avant de partir",
              "Vos résultats paraîtront dans Pix, sous « Mes certifications »."));

  public PupilNotice {
    requireNonNull(session, "session");
  }

  private record Step(String part, String order, String advice) {}

  @Override
  public String template() {
    return "pupil-notice";
  }

  @Override
  public String title() {
    return "Notice du candidat, session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    return session.parameters();
  }

  @Override
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      Step step = STEPS.get(i);
      Map<String, Object> row = new HashMap<>();
      row.put("part", step.part());
      row.put("line", Integer.toString(i + 1));
      row.put("order", step.order());
      row.put("advice", step.advice());
      row.put("list", edge(i));
      rows.add(row);
    }
    return rows;
  }

  /** Whether a step opens or closes the list of its part. */
  private static String edge(int i) {
    String part = STEPS.get(i).part();
    if (i == 0 || !part.equals(STEPS.get(i - 1).part())) {
      return "start";
    }
    return i == STEPS.size() - 1 || !part.equals(STEPS.get(i + 1).part()) ? "end" : null;
  }
}
