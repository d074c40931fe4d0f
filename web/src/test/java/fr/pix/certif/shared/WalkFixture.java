package fr.pix.certif.shared;

import fr.pix.certif.shared.AddressFixture.Address;
import fr.pix.certif.shared.AddressFixture.Kind;
import fr.pix.certif.shared.AddressFixture.Part;
import fr.pix.certif.shared.AddressFixture.Reader;
import fr.pix.certif.shared.ProbeFixture.Zone;
import fr.pix.certif.shared.ProbePeopleFixture.Somebody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One person who opens every address, with what is theirs, what is others' and what is nobody's.
 */
class WalkFixture {

  private static final String NOBODYS = "99999999999";
  private static final String NOBODYS_CODE = "ZZZZZZ999";

  /** What is missing is answered alike to all who are the same in their centres: asked once. */
  private static final Map<String, Answer> MISSING = new ConcurrentHashMap<>();

  private final String root;
  private final HttpClient browser;
  private final Somebody me;
  private final List<Zone> zones;
  private final List<String> faults = new ArrayList<>();

  WalkFixture(String root, HttpClient browser, Somebody me, List<Zone> zones) {
    this.root = root;
    this.browser = browser;
    this.me = me;
    this.zones = zones;
  }

  /** An answer, without what differs each time. */
  private record Answer(int status, String location, String body) {

    boolean saysTheSameAs(Answer other) {
      return status == other.status && location.equals(other.location) && body.equals(other.body);
    }
  }

  /** What was wrong; empty when all is well. */
  List<String> walk() throws IOException, InterruptedException {

    for (Address address :
        Stream.concat(AddressFixture.pages().stream(), AddressFixture.resources().stream())
            .toList()) {
      if (address.kinds().isEmpty()) {
        checkPlain(address);
      } else if (address.reader() == Reader.HOLDER) {
        checkHeld(address);
      } else {
        check(address);
      }
    }
    return faults;
  }

  private void checkPlain(Address address) throws IOException, InterruptedException {
    if (!address.reader().includes(me) && zones.stream().skip(1).anyMatch(this::isMine)) {
      // Closed to me, whatever my centre is: those of the first centre have tried.
      return;
    }
    Answer answer = ask(address, List.of());
    if (!(me.part() == Part.STAFF && address.reader().includes(me))) {
      requireNoLeak(address, answer);
    }
    requireSignIn(address, answer);
    if (!address.posted() && address.reader().includes(me) && answer.status >= 400) {
      // A role of the staff, or a school without pupils, may be refused: others are not.
      require(me.part() == Part.STAFF, address, "is not read: " + answer.status);
    }
  }

  /** Whoever holds the code, of whatever centre, is answered; the page may refuse, not fail. */
  private void checkHeld(Address address) throws IOException, InterruptedException {
    for (Zone zone : zones) {
      if (zone.ids().keySet().containsAll(address.kinds())) {
        Answer answer = ask(address, of(zone, address));
        require(answer.status < 500, address, "fails: " + answer.status);
      }
    }
  }

  private void check(Address address) throws IOException, InterruptedException {
    Answer missing = missing(address);
    requireSignIn(address, missing);
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      if (!zone.ids().keySet().containsAll(address.kinds())) {
        continue;
      }
      boolean own = isMine(zone);
      boolean reader = address.reader().includes(me);
      if (me.part() == Part.STAFF && address.reader().includes(me)) {
        require(ask(address, of(zone, address)).status < 500, address, "fails");
      } else if (own && reader) {
        checkOwn(address, zone, missing);
      } else if (reader || i == Math.floorMod(address.text().hashCode(), zones.size())) {
        requireSame(address, of(zone, address), missing);
      }
    }
  }

  /** Mine is shown; mine with a part of others' is missing. */
  private void checkOwn(Address address, Zone mine, Answer missing)
      throws IOException, InterruptedException {
    if (address.posted()) {
      return;
    }
    Answer answer = ask(address, of(mine, address));
    require(answer.status == 200 || answer.status == 302, address, "is " + answer.status);
    requireNoLeak(address, answer);
    List<String> ids = of(mine, address);
    Zone other = zones.stream().filter(zone -> zone != mine).findFirst().orElseThrow();
    for (int i = 1; i < ids.size(); i++) {
      List<String> mixed = new ArrayList<>(ids);
      mixed.set(i, of(other, address).get(i));
      List<String> nothing = new ArrayList<>(ids);
      nothing.set(i, NOBODYS);
      requireSame(address, mixed, ask(address, nothing));
    }
    if (ids.size() == 1 && !isChoice(address)) {
      require(!answer.saysTheSameAs(missing), address, "shows nothing of mine");
    }
  }

  /** Chooses among what is mine; anything else is left aside. */
  private static boolean isChoice(Address address) {
    return address.text().contains("etablissement=") || address.text().contains("centre=");
  }

  private void requireSame(Address address, List<String> ids, Answer missing)
      throws IOException, InterruptedException {
    Answer answer = ask(address, ids);
    requireNoLeak(address, answer);
    require(
        answer.saysTheSameAs(missing),
        address,
        "answers %d %s%s, as missing %d %s%s"
            .formatted(
                answer.status,
                answer.location,
                difference(answer.body, missing.body),
                missing.status,
                missing.location,
                difference(missing.body, answer.body)));
  }

  private void requireNoLeak(Address address, Answer answer) {
    String body = (answer.body + answer.location).toLowerCase(Locale.ROOT);
    zones.stream()
        .map(Zone::mark)
        .filter(mark -> !mark.equals(me.mark()))
        .filter(mark -> body.contains(mark.toLowerCase(Locale.ROOT)))
        .forEach(mark -> require(false, address, "tells of " + mark));
    require(answer.status < 500, address, "fails: " + answer.status);
  }

  private void requireSignIn(Address address, Answer answer) {
    if (me.part() != Part.NOBODY || address.reader() == Reader.ANYBODY) {
      return;
    }
    boolean asked =
        address.isPage()
            ? answer.status == 303 && answer.location.contains("/connexion")
            : answer.status >= 400 && answer.status < 500;
    require(asked, address, "is not behind the sign-in: " + answer.status + answer.location);
  }

  private boolean isMine(Zone zone) {
    return zone.mark().equals(me.mark());
  }

  private void require(boolean rule, Address address, String fault) {
    if (!rule) {
      faults.add(me + ": " + address + " " + fault);
    }
  }

  private static List<String> of(Zone zone, Address address) {
    return address.kinds().stream().map(zone.ids()::get).toList();
  }

  private Answer missing(Address address) throws IOException, InterruptedException {
    String key = me.part() + " " + address;
    Answer known = MISSING.get(key);
    if (known == null) {
      known = ask(address, nobodys(address));
      if (known.status >= 400) {
        MISSING.put(key, known);
      }
    }
    return known;
  }

  private static List<String> nobodys(Address address) {
    return address.kinds().stream()
        .map(
            kind ->
                kind == Kind.UAI ? "0000000Z" : kind == Kind.CAMPAIGN_CODE ? NOBODYS_CODE : NOBODYS)
        .toList();
  }

  private Answer ask(Address address, List<String> ids) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + address.naming(ids)))
            .header("Sec-Fetch-Site", "same-origin");
    if (address.posted()) {
      request
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString("{\"number\": 1, \"value\": \"1\", \"present\": true}"));
    }
    HttpResponse<byte[]> response = browser.send(request.build(), BodyHandlers.ofByteArray());
    String body = new String(response.body(), StandardCharsets.UTF_8);
    String location = response.headers().firstValue("Location").orElse("");
    String reference = response.headers().firstValue("X-Request-Id").orElse("no reference");
    return new Answer(
        response.statusCode(), plain(location, ids, reference), plain(body, ids, reference));
  }

  /** Without the reference of the request, what was asked for, and the keys of forms. */
  private static String plain(String text, List<String> ids, String reference) {
    String plain =
        text.replace(reference, "")
            .replaceAll("name=\"jakarta.faces.ViewState\"[^>]*value=\"[^\"]*\"", "")
            .replaceAll("(nonce=\"|nonce-|csp\\.init\\(')[^\"' ;]*", "");
    for (String id : ids) {
      plain = plain.replaceAll("(?<![0-9A-CE-Za-z])" + id + "(?!\\w)", "#");
    }
    return plain;
  }

  /** Where one text leaves the other. */
  private static String difference(String text, String other) {
    int at = 0;
    while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
      at++;
    }
    return " …"
        + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 80)).replace("\n", " ");
  }
}
