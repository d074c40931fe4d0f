package fr.pix.certif.enrolment;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.enrolment.control.BillingMode;
import fr.pix.certif.enrolment.control.BirthPlaceRule;
import fr.pix.certif.enrolment.control.CandidateEntry;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a person types of a candidate, until it is accepted. What the page hides, because the
 * country or the payment does not ask for it, is not looked at.
 */
public class EntryForm {

  /** Born in France, told by the commune's INSEE code. */
  private static final String INSEE = "INSEE";

  /** Born in France, told by the postal code and the commune. */
  private static final String POSTAL = "POSTAL";

  private String lastName;
  private String firstName;
  private LocalDate birthdate;
  private String sex;
  private String birthCountry = BirthPlaces.FRANCE;
  private String codeKind = POSTAL;
  private String birthInseeCode;
  private String birthPostalCode;
  private String birthCity;
  private String resultsEmail;
  private String convocationEmail;
  private String externalId;
  private String extraTime;
  private boolean accessible;
  private String billingMode;
  private String prepaymentCode;
  private String[] complementary = {};
  private int version;

  /** Starts from what is kept. */
  public void take(CandidateEntry kept, int seenVersion) {
    lastName = kept.lastName();
    firstName = kept.firstName();
    birthdate = LocalDate.parse(kept.birthdate());
    sex = kept.sex();
    birthCountry = kept.birthCountry();
    codeKind = kept.birthInseeCode() == null || !isInFrance() ? POSTAL : INSEE;
    birthInseeCode = isInFrance() ? kept.birthInseeCode() : null;
    birthPostalCode = kept.birthPostalCode();
    birthCity = kept.birthCity();
    externalId = kept.externalId();
    extraTime = kept.extraTimePercent();
    accessible = kept.accessible();
    complementary = kept.complementary().toArray(String[]::new);
    takeContact(kept);
    convocationEmail = kept.convocationEmail();
    version = seenVersion;
  }

  /** Keeps of one candidate what the next has most often in common with it. */
  public void takeContact(CandidateEntry before) {
    resultsEmail = before.resultsEmail();
    billingMode = before.billingMode();
    prepaymentCode = before.prepaymentCode();
  }

  /** What was typed, without what the page hides. */
  public CandidateEntry entry() {
    boolean byInsee = isInFrance() && INSEE.equals(codeKind);
    boolean byPostal = isInFrance() && !byInsee;
    return new CandidateEntry(
        lastName,
        firstName,
        birthdate == null ? null : birthdate.toString(),
        sex,
        birthCountry,
        isInFrance() ? (byInsee ? birthInseeCode : null) : BirthPlaceRule.ABROAD,
        byPostal ? birthPostalCode : null,
        byInsee ? null : birthCity,
        resultsEmail,
        convocationEmail,
        externalId,
        extraTime,
        accessible,
        billingMode,
        BillingMode.PREPAID.name().equals(billingMode) ? prepaymentCode : null,
        Set.of(complementary));
  }

  private boolean isInFrance() {
    return BirthPlaces.FRANCE.equals(birthCountry);
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public LocalDate getBirthdate() {
    return birthdate;
  }

  public void setBirthdate(LocalDate birthdate) {
    this.birthdate = birthdate;
  }

  public String getSex() {
    return sex;
  }

  public void setSex(String sex) {
    this.sex = sex;
  }

  public String getBirthCountry() {
    return birthCountry;
  }

  public void setBirthCountry(String birthCountry) {
    this.birthCountry = birthCountry;
  }

  public String getCodeKind() {
    return codeKind;
  }

  public void setCodeKind(String codeKind) {
    this.codeKind = codeKind;
  }

  public String getBirthInseeCode() {
    return birthInseeCode;
  }

  public void setBirthInseeCode(String birthInseeCode) {
    this.birthInseeCode = birthInseeCode;
  }

  public String getBirthPostalCode() {
    return birthPostalCode;
  }

  public void setBirthPostalCode(String birthPostalCode) {
    this.birthPostalCode = birthPostalCode;
  }

  public String getBirthCity() {
    return birthCity;
  }

  public void setBirthCity(String birthCity) {
    this.birthCity = birthCity;
  }

  public String getResultsEmail() {
    return resultsEmail;
  }

  public void setResultsEmail(String resultsEmail) {
    this.resultsEmail = resultsEmail;
  }

  public String getConvocationEmail() {
    return convocationEmail;
  }

  public void setConvocationEmail(String convocationEmail) {
    this.convocationEmail = convocationEmail;
  }

  public String getExternalId() {
    return externalId;
  }

  public void setExternalId(String externalId) {
    this.externalId = externalId;
  }

  public String getExtraTime() {
    return extraTime;
  }

  public void setExtraTime(String extraTime) {
    this.extraTime = extraTime;
  }

  public boolean isAccessible() {
    return accessible;
  }

  public void setAccessible(boolean accessible) {
    this.accessible = accessible;
  }

  public String getBillingMode() {
    return billingMode;
  }

  public void setBillingMode(String billingMode) {
    this.billingMode = billingMode;
  }

  public String getPrepaymentCode() {
    return prepaymentCode;
  }

  public void setPrepaymentCode(String prepaymentCode) {
    this.prepaymentCode = prepaymentCode;
  }

  public String[] getComplementary() {
    return complementary.clone();
  }

  public void setComplementary(String[] complementary) {
    this.complementary = complementary.clone();
  }

  /** The version of the candidate that was on the page. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
