package fr.pix.certif.learner;

import fr.pix.certif.learner.control.ParsedFile.FileFormat;
import fr.pix.certif.learner.entity.ImportRepository.LearnerImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What is said of a file, as it is said of pupils or of students. */
@Named("importWords")
@ApplicationScoped
public class ImportWords {

  /** The key of a sentence. */
  public String of(String key, LearnerImport sent) {
    return sent.format().equals(FileFormat.UNIVERSITY.name()) ? key + ".student" : key;
  }
}
