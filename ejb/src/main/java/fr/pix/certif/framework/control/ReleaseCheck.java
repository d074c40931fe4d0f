package fr.pix.certif.framework.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Checks a release as a whole before anything changes, and makes it of its draft. Every problem of
 * every element is reported at once. Competences of other frameworks (origin other than Pix) are
 * left out with what they hold.
 */
public final class ReleaseCheck {

  private static final Pattern ID = Pattern.compile("[\\w.-]{1,60}");
  private static final Set<String> STATUSES = Set.of("validé", "archivé", "proposé", "périmé");
  private static final String OUR_FRAMEWORK = "Pix";
  private static final int HIGHEST_LEVEL = 8;

  /** The place of what belongs to another framework. */
  private static final int ELSEWHERE = -1;

  private final Content known;
  private final ChallengeCheck answers;
  private final Predicate<String> mediaExists;
  private final IntConsumer checked;
  private final List<ReleaseProblem> problems = new ArrayList<>();
  private final List<Tube> tubes = new ArrayList<>();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Challenge> operative = new ArrayList<>();
  private final List<Challenge> retired = new ArrayList<>();
  private int setAside;
  private int challenges;

  private ReleaseCheck(
      Content known, ChallengeCheck answers, Predicate<String> mediaExists, IntConsumer checked) {
    this.known = known;
    this.answers = answers;
    this.mediaExists = mediaExists;
    this.checked = checked;
  }

  /**
   * What came out of the check.
   *
   * @param release sound when there is no problem, and not to be used otherwise
   * @param setAside how many challenges that might be asked are not, because they show a picture, a
   *     file or a simulator that another site holds
   */
  public record Result(Release release, List<ReleaseProblem> problems, int setAside) {}

  /** Checks a draft that nobody watches being checked. */
  public static Result check(
      ReleaseDraft draft, Content known, ChallengeCheck answers, Predicate<String> mediaExists) {
    return check(draft, known, answers, mediaExists, checked -> {});
  }

  /**
   * Checks a draft.
   *
   * @param known every challenge ever asked: its identifier stays that of the same question
   * @param mediaExists whether the application holds the picture, file or simulator of this path
   * @param checked told, at each challenge, how many have been checked
   */
  public static Result check(
      ReleaseDraft draft,
      Content known,
      ChallengeCheck answers,
      Predicate<String> mediaExists,
      IntConsumer checked) {
    ReleaseCheck check = new ReleaseCheck(known, answers, mediaExists, checked);
    check.read(draft);
    return new Result(
        new Release(check.tubes, check.skills, check.operative, check.retired),
        List.copyOf(check.problems),
        check.setAside);
  }

  private void read(ReleaseDraft draft) {
    if (draft.challenges().isEmpty()) {
      problems.add(new ReleaseProblem("release", "", "challenges", "empty", ""));
    }
    var competences = eachOf("competence", draft.competences(), this::competence, (e, at) -> {});
    var ofTubes = eachOf("tube", draft.tubes(), in("competenceId", competences), this::tube);
    var ofSkills = eachOf("skill", draft.skills(), in("tubeId", ofTubes), this::skill);
    eachOf("challenge", draft.challenges(), in("skillId", ofSkills), this::challenge);
  }

  /** One element being checked, to which problems are put down. */
  private final class Element {
    private final String kind;
    private final String id;
    private final Fields fields;

    Element(String kind, String id, Fields fields) {
      this.kind = kind;
      this.id = id;
      this.fields = fields;
    }

    void problem(String field, String code, String value) {
      problems.add(new ReleaseProblem(kind, id, field, code, value));
    }

    void require(String... names) {
      for (String name : names) {
        if (fields.word(name).isEmpty()) {
          problem(name, "missing", "");
        }
      }
    }

    void requireOneOf(String name, Set<String> values) {
      require(name);
      String value = fields.word(name);
      if (!value.isEmpty() && !values.contains(value)) {
        problem(name, "unknown", value);
      }
    }
  }

  /**
   * Checks every element of a kind and gives the place in the framework of each identifier.
   *
   * @param placeOf finds that place; what is wrong with it is put down, and the rest still checked
   */
  private Map<String, Integer> eachOf(
      String kind,
      List<Fields> elements,
      ToIntFunction<Element> placeOf,
      ObjIntConsumer<Element> make) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      String id = elements.get(i).word("id");
      Element element = new Element(kind, id.isEmpty() ? "n° " + (i + 1) : id, elements.get(i));
      element.require("id");
      if (!id.isEmpty() && !ID.matcher(id).matches()) {
        element.problem("id", "identifier", id);
      }
      int place = placeOf.applyAsInt(element);
      if (places.putIfAbsent(id, place) != null && !id.isEmpty()) {
        element.problem("id", "duplicate", id);
      }
      if (place != ELSEWHERE) {
        make.accept(element, place);
      }
    }
    return places;
  }

  private static ToIntFunction<Element> in(String parentField, Map<String, Integer> parents) {
    return element -> {
      element.require(parentField);
      String parent = element.fields.word(parentField);
      Integer place = parents.get(parent);
      if (place == null && !parent.isEmpty()) {
        element.problem(parentField, "dangling", parent);
      }
      return place == null ? 0 : place;
    };
  }

  private int competence(Element competence) {
    String origin = competence.fields.word("origin");
    if (!origin.isEmpty() && !origin.equals(OUR_FRAMEWORK)) {
      return ELSEWHERE;
    }
    competence.require("index");
    String code = competence.fields.word("index");
    OptionalInt place = CompetenceCode.placeOf(code);
    if (place.isEmpty() && !code.isEmpty()) {
      competence.problem("index", "unknown", code);
    }
    return place.orElse(0);
  }

  private void tube(Element tube, int place) {
    tube.require("name");
    tubes.add(ContentElements.tube(place, tube.fields));
  }

  private void skill(Element skill, int place) {
    skill.require("name");
    int level = skill.fields.number("level");
    if (level < 1 || level > HIGHEST_LEVEL) {
      skill.problem("level", "level", String.valueOf(level));
    }
    if (!skill.fields.hasNumber("pixValue") || skill.fields.decimal("pixValue").signum() < 0) {
      skill.problem("pixValue", "number", skill.fields.text("pixValue"));
    }
    skills.add(ContentElements.skill(place, skill.fields));
  }

  private void challenge(Element element, int place) {
    checked.accept(++challenges);
    element.require("type", "instruction", "proposals", "solution");
    element.requireOneOf("status", STATUSES);
    Challenge challenge = ContentElements.challenge(place, element.fields);
    boolean elsewhere = challenge.media().isElsewhere();
    if (!elsewhere) {
      media(element, challenge.media());
    }
    if (!challenge.type().isEmpty() && !challenge.solution().isBlank()) {
      answers
          .flawOf(challenge)
          .ifPresent(flaw -> element.problem(flaw.field(), flaw.code(), flaw.value()));
    }
    known.challenge(challenge.id()).ifPresent(former -> sameQuestion(element, former, challenge));
    add(challenge, ContentElements.isOperative(element.fields), elsewhere);
  }

  /** A candidate must see all that a question shows, wherever his network leads. */
  private void add(Challenge challenge, boolean mayBeAsked, boolean elsewhere) {
    (mayBeAsked && !elsewhere ? operative : retired).add(challenge);
    if (mayBeAsked && elsewhere) {
      setAside++;
    }
  }

  /** Answers name options by their number and fields by their name: those must not change. */
  private static void sameQuestion(Element element, Challenge former, Challenge challenge) {
    if (!former.type().equals(challenge.type())) {
      element.problem("type", "changed", challenge.type());
    }
    if (!former.proposals().strip().equals(challenge.proposals().strip())) {
      element.problem("proposals", "changed", challenge.proposals());
    }
  }

  private void media(Element element, Challenge.Media media) {
    if (media.illustration() != null) {
      exists(element, "illustrationUrl", media.illustration().path());
      element.require("illustrationAlt");
    }
    if (media.simulator() != null) {
      exists(element, "embedUrl", media.simulator().path());
      element.require("embedTitle");
    }
    media.attachments().forEach(path -> exists(element, "attachments", path));
  }

  private void exists(Element element, String field, String path) {
    if (!mediaExists.test(path)) {
      element.problem(field, "media", path);
    }
  }
}
