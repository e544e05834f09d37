package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.docket.bootstrap.architecture.House.APPLICATION;
import static io.docket.bootstrap.architecture.House.BOOTSTRAP;
import static io.docket.bootstrap.architecture.House.DOMAIN;
import static io.docket.bootstrap.architecture.House.INTEGRATION;
import static io.docket.bootstrap.architecture.House.OCR;
import static io.docket.bootstrap.architecture.House.PERSISTENCE;
import static io.docket.bootstrap.architecture.House.PRODUCT;
import static io.docket.bootstrap.architecture.House.REST;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import io.docket.application.Docket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexagonTest {
    private static final String MEMORY = "io.docket.application.memory..";

    @Test
    void domainKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", DOMAIN)
                .check(PRODUCT);
    }

    @Test
    void applicationKnowsTheJdkAndTheDomainAlone() {
        classes()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "javax.xml.stream..", DOMAIN, APPLICATION)
                .check(PRODUCT);
    }

    @Test
    void applicationLogsBySystemLogger() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, APPLICATION)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(PRODUCT);
    }

    @Test
    void adaptersNeverSeeEachOther() {
        List<String> adapters = List.of(REST, PERSISTENCE, OCR, INTEGRATION);
        for (String adapter : adapters) {
            String[] others =
                    adapters.stream().filter(other -> !other.equals(adapter)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(adapter)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(PRODUCT);
        }
    }

    @Test
    void nobodySeesBootstrap() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BOOTSTRAP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BOOTSTRAP)
                .check(PRODUCT);
    }

    @Test
    void onlyTheBuilderKnowsTheAdaptersInMemory() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MEMORY)
                .and()
                .doNotHaveFullyQualifiedName("io.docket.application.DocketBuilder")
                .and()
                .areNotAssignableTo(Docket.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(MEMORY)
                .check(PRODUCT);
    }

    /** A rule about a misspelt package would always be green. */
    @ParameterizedTest
    @ValueSource(strings = {DOMAIN, APPLICATION, REST, PERSISTENCE, OCR, INTEGRATION, BOOTSTRAP, MEMORY})
    void everyPackageThatARuleNamesExists(String identifier) {
        String prefix = identifier.substring(0, identifier.length() - "..".length());
        assertFalse(
                PRODUCT.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.equals(prefix) || name.startsWith(prefix + "."))
                        .toList()
                        .isEmpty(),
                prefix);
    }
}
