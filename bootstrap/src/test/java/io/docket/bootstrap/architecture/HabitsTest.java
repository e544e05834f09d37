package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.docket.bootstrap.architecture.House.ALL;
import static io.docket.bootstrap.architecture.House.APPLICATION;
import static io.docket.bootstrap.architecture.House.DOMAIN;
import static io.docket.bootstrap.architecture.House.PRODUCT;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class HabitsTest {
    @Test
    void timeAndChanceComeIn() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, APPLICATION)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(Random.class, long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .accessField(System.class, "out")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service)(\\$.*)?")
                .check(ALL);
    }

    @Test
    void rightsAndTransactionsAreNotAnnotations() {
        noClasses()
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .check(PRODUCT);
        noMethods()
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .check(PRODUCT);
        noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(PRODUCT);
    }

    @Test
    void entitiesAreRowsThatNobodyElseSees() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    @Test
    void noTestIsSwitchedOff() {
        noClasses().should().beAnnotatedWith(Disabled.class).check(ALL);
        noMethods().should().beAnnotatedWith(Disabled.class).check(ALL);
    }

    @Test
    void publicFieldsAreConstants() {
        noFields()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(DOMAIN, APPLICATION)
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(PRODUCT);
    }
}
