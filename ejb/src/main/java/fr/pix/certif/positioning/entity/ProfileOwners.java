package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.positioning.control.ProfileOwner.Directory;
import fr.pix.certif.positioning.control.ProfileOwner.Holder;
import fr.pix.certif.positioning.control.ProfileOwner.Student;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The universities and accounts that profiles name, found in two statements at most. */
@ApplicationScoped
public class ProfileOwners {

  private static final String UNIVERSITIES =
      """
      select upper(external_id) as name, id as number from organization
       where type = 'SUP' and upper(external_id) = any(?::text[])""";

  private static final String ACCOUNTS =
      """
      select lower(email) as name, id as number from account
       where lower(email) = any(?::text[]) and disabled_at is null""";

  @Inject Database database;

  /** What is known of the universities and accounts of these owners. */
  public Directory find(Collection<ProfileOwner> owners) {
    return new Directory(
        numbers(UNIVERSITIES, of(owners, Student.class).map(Student::universityKey)),
        numbers(ACCOUNTS, of(owners, Holder.class).map(Holder::accountKey)));
  }

  private static <T> Stream<T> of(Collection<ProfileOwner> owners, Class<T> kind) {
    return owners.stream().filter(kind::isInstance).map(kind::cast);
  }

  private Map<String, Long> numbers(String sql, Stream<String> names) {
    List<String> distinct = names.distinct().toList();
    Map<String, Long> numbers = new HashMap<>();
    if (!distinct.isEmpty()) {
      database.list(sql, row -> numbers.put(row.text("name"), row.number("number")), distinct);
    }
    return numbers;
  }
}
