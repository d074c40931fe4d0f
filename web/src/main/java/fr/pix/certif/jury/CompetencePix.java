package fr.pix.certif.jury;

import java.io.Serializable;

/** The pix of a competence while a result is given by hand; none when it was not tested. */
public class CompetencePix implements Serializable {

  private final String code;
  private Integer pix;

  CompetencePix(String code) {
    this.code = code;
  }

  public String getCode() {
    return code;
  }

  public Integer getPix() {
    return pix;
  }

  public void setPix(Integer pix) {
    this.pix = pix;
  }
}
