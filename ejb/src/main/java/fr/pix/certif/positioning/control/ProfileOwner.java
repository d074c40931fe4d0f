package fr.pix.certif.positioning.control;

import fr.pix.certif.shared.StudentIdentifier;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whose profile it is, as the national platform knows the person: a pupil by national identifier, a
 * student by student number and university, anybody else by the address of their account.
 */
public sealed interface ProfileOwner {

  /** The identifier under which the profile is kept; nothing when we do not know the person. */
  Optional<String> identifier(Directory directory);

  /** Which part of what was sent names somebody unknown. */
  String nameOf();

  /** That part as it was sent. */
  String named();

  /** By which the identifiers of accounts begin, and no other does. */
  String ACCOUNT = "ACCOUNT-";

  /** The identifier of the profiles that came in for an account. */
  static String ofAccount(long accountId) {
    return ACCOUNT + accountId;
  }

  /**
   * Those whom what was sent names, as far as they exist here.
   *
   * @param universities organisations by their external identifier, in capitals
   * @param accounts by their address, in small letters
   */
  record Directory(Map<String, Long> universities, Map<String, Long> accounts) {

    public Directory {
      universities = Map.copyOf(universities);
      accounts = Map.copyOf(accounts);
    }
  }

  /** A pupil of a school; the school may not have sent its list yet. */
  record Pupil(String ine) implements ProfileOwner {

    @Override
    public Optional<String> identifier(Directory directory) {
      return Optional.of(ine);
    }

    @Override
    public String nameOf() {
      return "ine";
    }

    @Override
    public String named() {
      return ine;
    }
  }

  /** A student; the university is known, its list may not have come yet. */
  record Student(String university, String number) implements ProfileOwner {

    /** As the directory writes it. */
    public String universityKey() {
      return university.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<String> identifier(Directory directory) {
      return Optional.ofNullable(directory.universities().get(universityKey()))
          .map(organization -> StudentIdentifier.of(organization, number));
    }

    @Override
    public String nameOf() {
      return "university";
    }

    @Override
    public String named() {
      return university;
    }
  }

  /** A person whom no list names, such as the candidate of a training centre. */
  record Holder(String account) implements ProfileOwner {

    /** As the directory writes it. */
    public String accountKey() {
      return account.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> identifier(Directory directory) {
      return Optional.ofNullable(directory.accounts().get(accountKey()))
          .map(ProfileOwner::ofAccount);
    }

    @Override
    public String nameOf() {
      return "account";
    }

    @Override
    public String named() {
      return account;
    }
  }
}
