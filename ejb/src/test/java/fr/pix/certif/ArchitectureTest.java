package fr.pix.certif;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The shape of the domain: what docs/architecture.md says, held by the build. */
@AnalyzeClasses(packages = "fr.pix.certif", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresDoNotDependOnEachOtherInCircles =
      slices().matching("fr.pix.certif.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rulesAreFreeOfFrameworks =
      classes()
          .that()
          .resideInAPackage("..control..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.xml.stream..", "..control..", "fr.pix.certif.shared")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule everyUseCaseCarriesItsPermission =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..boundary..")
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(carryAPermission());

  @ArchTest
  static final ArchRule useCasesAreStatelessBeansOfTheBoundary =
      classes().that().areAnnotatedWith(Stateless.class).should().resideInAPackage("..boundary..");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .should(callMethod(Instant.class, "now"))
          .orShould(callMethod(LocalDate.class, "now"))
          .orShould(callMethod(LocalTime.class, "now"))
          .orShould(callMethod(LocalDateTime.class, "now"))
          .orShould(callMethod(OffsetDateTime.class, "now"))
          .orShould(callMethod(ZonedDateTime.class, "now"));

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
