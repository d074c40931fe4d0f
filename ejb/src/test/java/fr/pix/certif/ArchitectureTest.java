package fr.pix.certif;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The shape of the domain: what docs/architecture.md says, held by the build. */
class ArchitectureTest {

  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("fr.pix.certif");

  @Test
  void featuresDoNotDependOnEachOtherInCircles() {
    slices().matching("fr.pix.certif.(*)..").should().beFreeOfCycles().check(DOMAIN);
  }

  @Test
  void rulesAreFreeOfFrameworks() {
    classes()
        .that()
        .resideInAPackage("..control..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "javax.xml.stream..", "..control..", "fr.pix.certif.shared")
        .allowEmptyShould(true)
        .check(DOMAIN);
  }

  @Test
  void everyUseCaseCarriesItsPermission() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Stateless.class)
        .and()
        .arePublic()
        .should(carryAPermission())
        .check(DOMAIN);
  }

  /** One statement needs no transaction; it needs its permission all the same. */
  @Test
  void useCasesWithoutTransactionCarryTheirPermissionToo() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(ApplicationScoped.class)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("..boundary..")
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and(DescribedPredicate.not(observing()))
        .should(carryAPermission())
        .check(DOMAIN);
  }

  @Test
  void useCasesAreStatelessBeansOfTheBoundary() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .should()
        .resideInAnyPackage("..boundary..", "fr.pix.certif.shared..")
        .check(DOMAIN);
  }

  @Test
  void timeIsInjected() {
    noClasses()
        .should(callMethod(Instant.class, "now"))
        .orShould(callMethod(LocalDate.class, "now"))
        .orShould(callMethod(LocalTime.class, "now"))
        .orShould(callMethod(LocalDateTime.class, "now"))
        .orShould(callMethod(OffsetDateTime.class, "now"))
        .orShould(callMethod(ZonedDateTime.class, "now"))
        .check(DOMAIN);
  }

  private static DescribedPredicate<JavaMethod> observing() {
    return DescribedPredicate.describe(
        "observe an event",
        method ->
            method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)));
  }

  private static ArchCondition<JavaMethod> carryAPermission() {
    return new ArchCondition<>("stand under @Permitted with at least one permission") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!method.getModifiers().contains(JavaModifier.STATIC) && !permitted(method)) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " carries no permission"));
        }
      }
    };
  }

  private static boolean permitted(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return method
        .tryGetAnnotationOfType(Permitted.class)
        .or(() -> owner.tryGetAnnotationOfType(Permitted.class))
        .filter(permitted -> permitted.value().length > 0)
        .isPresent();
  }
}
