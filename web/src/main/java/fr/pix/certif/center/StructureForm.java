package fr.pix.certif.center;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.center.control.StructureDetails;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What staff type of a centre or an organisation, until it is accepted. */
public class StructureForm implements Serializable {

  private String type = "SCO";
  private String externalId;
  private String name;
  private String city;
  private String department;
  private boolean managingStudents;
  private String tags = "";
  private Habilitation[] habilitations = {};

  /** Starts from a structure as it stands. */
  void take(StructureDetails details) {
    type = details.type();
    externalId = details.externalId();
    name = details.name();
    city = details.city();
    department = details.department();
    managingStudents = details.managingStudents();
    tags = String.join(", ", details.tags());
    habilitations = details.habilitations().toArray(Habilitation[]::new);
  }

  StructureDetails details() {
    return new StructureDetails(
        type,
        externalId,
        name,
        city,
        department,
        managingStudents,
        Set.copyOf(tagList()),
        Set.of(habilitations));
  }

  private List<String> tagList() {
    return Arrays.stream((tags == null ? "" : tags).split(","))
        .map(String::strip)
        .distinct()
        .toList();
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getExternalId() {
    return externalId;
  }

  public void setExternalId(String externalId) {
    this.externalId = externalId;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public boolean isManagingStudents() {
    return managingStudents;
  }

  public void setManagingStudents(boolean managingStudents) {
    this.managingStudents = managingStudents;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }

  public Habilitation[] getHabilitations() {
    return habilitations.clone();
  }

  public void setHabilitations(Habilitation[] habilitations) {
    this.habilitations = habilitations.clone();
  }
}
