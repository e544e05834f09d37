package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.docket.bootstrap.architecture.House.DOMAIN;
import static io.docket.bootstrap.architecture.House.PRODUCT;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.docket.bootstrap.architecture.samples.Mutable;
import io.docket.bootstrap.architecture.samples.NestedAggregate;
import io.docket.domain.access.Role;
import io.docket.domain.access.User;
import io.docket.domain.document.Document;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.tenant.Tenant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainShapeTest {
    private static final Set<Class<?>> AGGREGATES = Set.of(
            Tenant.class,
            User.class,
            Role.class,
            Project.class,
            Inbox.class,
            Format.class,
            Document.class,
            ProcessingJob.class);

    @Test
    void domainClassesCannotChange() {
        classes().that().resideInAPackage(DOMAIN).should(beUnchangeable()).check(PRODUCT);
    }

    @Test
    void aClassThatCanChangeIsNoticed() {
        var sample = new ClassFileImporter().importClasses(Mutable.class);
        assertThrows(
                AssertionError.class, () -> classes().should(beUnchangeable()).check(sample));
    }

    @Test
    void domainHasNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(DOMAIN)
                .and()
                .areNotPrivate()
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(PRODUCT);
    }

    @Test
    void aggregatesHoldEachOthersIdsOnly() {
        classes()
                .that()
                .belongToAnyOf(AGGREGATES.toArray(Class[]::new))
                .should(holdNoAggregate())
                .check(PRODUCT);
    }

    @Test
    void anAggregateInAnotherIsNoticed() {
        var sample = new ClassFileImporter().importClasses(NestedAggregate.class);
        assertThrows(
                AssertionError.class, () -> classes().should(holdNoAggregate()).check(sample));
    }

    private static ArchCondition<JavaClass> beUnchangeable() {
        return new ArchCondition<>("be records, enums, interfaces, exceptions, or final with final fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getModifiers().contains(JavaModifier.PRIVATE)) {
                    return; // the working state of one computation, which nobody else can hold
                }
                boolean shaped = type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.isAssignableTo(Throwable.class)
                        || type.isAnonymousClass()
                        || type.getEnclosingClass().filter(JavaClass::isEnum).isPresent()
                        || type.getModifiers().contains(JavaModifier.FINAL);
                boolean fixed = type.getFields().stream().allMatch(DomainShapeTest::isFinal);
                if (!shaped || !fixed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can change"));
                }
            }
        };
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL)
                || field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaClass> holdNoAggregate() {
        return new ArchCondition<>("hold no other aggregate") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .filter(held -> !held.equals(type))
                        .filter(held -> AGGREGATES.stream().anyMatch(held::isEquivalentTo))
                        .forEach(held -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " holds " + held.getName())));
            }
        };
    }
}
