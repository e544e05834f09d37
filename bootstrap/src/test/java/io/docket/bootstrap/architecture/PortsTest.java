package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.docket.bootstrap.architecture.House.ALL;
import static io.docket.bootstrap.architecture.House.PRODUCT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.docket.application.document.FileStore;
import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Transactions;
import io.docket.bootstrap.architecture.samples.NullablePort;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PortsTest {
    /** Names that promise at most one thing. */
    private static final String LOOK_UP = "find|named|invoice|lease";

    private static final Set<String> ELSEWHERE = Set.of("FileStoreContract", "MailerContract", "PatternsContract");

    private static boolean isStoringPort(JavaClass type) {
        boolean port = type.isAssignableTo(TenantPort.class)
                || type.isAssignableTo(InstallationPort.class)
                || type.isEquivalentTo(Transactions.class)
                || type.isEquivalentTo(FileStore.class);
        return port
                && type.isInterface()
                && !type.isEquivalentTo(TenantPort.class)
                && !type.isEquivalentTo(InstallationPort.class);
    }

    @Test
    void whatMayBeMissingIsOptional() {
        classes()
                .that()
                .areAssignableTo(TenantPort.class)
                .or()
                .areAssignableTo(InstallationPort.class)
                .should(answerOptionalWhereNoneIsPossible())
                .check(PRODUCT);
    }

    @Test
    void aPortThatAnswersNullIsNoticed() {
        var sample = new ClassFileImporter().importClasses(NullablePort.class);
        assertThrows(
                AssertionError.class,
                () -> classes().should(answerOptionalWhereNoneIsPossible()).check(sample));
    }

    @Test
    void everyStoringPortHasItsContract() {
        Set<String> wanted = PRODUCT.stream()
                .filter(PortsTest::isStoringPort)
                .map(port -> port.getSimpleName() + "Contract")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = ALL.stream()
                .map(JavaClass::getSimpleName)
                .filter(wanted::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, found);
    }

    /** What leaves the database is told from it: files lie on the disk, mail goes to a server or a folder, patterns are an engine's. */
    @Test
    void everyContractIsRunInMemoryOnH2AndOnPostgreSql() {
        Set<String> missing = new TreeSet<>();
        ALL.stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Contract"))
                .filter(contract -> contract.getPackageName().startsWith("io.docket.application."))
                .filter(contract -> !ELSEWHERE.contains(contract.getSimpleName()))
                .forEach(contract -> {
                    for (String adapter : Set.of("Memory", "H2", "Postgres")) {
                        if (tests(contract)
                                .noneMatch(test -> test.getSimpleName().startsWith(adapter))) {
                            missing.add(adapter + " by " + contract.getSimpleName());
                        }
                    }
                });
        assertEquals(Set.of(), missing);
    }

    private static java.util.stream.Stream<JavaClass> tests(JavaClass contract) {
        return ALL.stream().filter(type -> !type.isInterface() && type.isAssignableTo(contract.getName()));
    }

    private static ArchCondition<JavaClass> answerOptionalWhereNoneIsPossible() {
        return new ArchCondition<>("answer Optional where there may be none") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches(LOOK_UP))
                        .filter(method -> !method.getRawReturnType().isEquivalentTo(Optional.class))
                        .filter(method -> !method.getRawReturnType().isAssignableTo(java.util.Collection.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getDescription())));
            }
        };
    }
}
