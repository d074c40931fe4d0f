package fr.pix.certif.shared.json;

/** A field of a case that is missing or is not what it should be; carries its name. */
public final class MalformedField extends RuntimeException {

  public MalformedField(String field) {
    super(field);
  }

  public String field() {
    return getMessage();
  }
}
