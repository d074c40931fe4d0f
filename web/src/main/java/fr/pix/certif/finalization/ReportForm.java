package fr.pix.certif.finalization;

import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.control.IssueSubcategory;
import java.io.Serializable;
import java.util.List;

/** An issue report while it is typed: the category decides which fields it has. */
public class ReportForm implements Serializable {

  private IssueCategory category;
  private IssueSubcategory subcategory;
  private String description;
  private Integer questionNumber;

  IssueReportDraft draft() {
    return new IssueReportDraft(category, subcategory, description, questionNumber);
  }

  /** The categories that a centre may report, in the order of the paper form. */
  public List<IssueCategory> getCategories() {
    return IssueKind.creatable().stream().map(IssueKind::category).distinct().toList();
  }

  /** The kinds of the chosen category, when it distinguishes several. */
  public List<IssueKind> getKinds() {
    return IssueKind.creatable().stream()
        .filter(kind -> kind.category() == category && kind.subcategory().isPresent())
        .toList();
  }

  public boolean isAboutQuestion() {
    return category == IssueCategory.IN_CHALLENGE;
  }

  public IssueCategory getCategory() {
    return category;
  }

  public void setCategory(IssueCategory category) {
    this.category = category;
  }

  public IssueSubcategory getSubcategory() {
    return subcategory;
  }

  public void setSubcategory(IssueSubcategory subcategory) {
    this.subcategory = subcategory;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public Integer getQuestionNumber() {
    return questionNumber;
  }

  public void setQuestionNumber(Integer questionNumber) {
    this.questionNumber = questionNumber;
  }
}
