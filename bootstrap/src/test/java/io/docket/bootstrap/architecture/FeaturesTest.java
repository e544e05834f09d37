package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.docket.bootstrap.architecture.House.PRODUCT;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {
    /** In dependency order: a feature may use those before it. */
    private static final List<String> FEATURES = List.of(
            "kernel",
            "access",
            "tenant",
            "settings",
            "format",
            "inbox",
            "job",
            "document",
            "extraction",
            "automation",
            "processing",
            "review",
            "retention",
            "stats",
            "report",
            "integration",
            "style",
            "about",
            "start");

    /** Packages of a module that are mechanisms and no features. */
    private static final Set<String> MECHANISMS = Set.of("memory", "wire", "jpa", "files");

    private static Optional<String> feature(String module, JavaClass type) {
        String prefix = module + ".";
        return Optional.of(type.getPackageName())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split("\\.")[0])
                .filter(name -> !MECHANISMS.contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.docket.domain", "io.docket.application", "io.docket.rest", "io.docket.persistence"})
    void featureUsesOnlyThoseToItsLeft(String module) {
        ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "belong to a feature of " + module,
                        type -> feature(module, type).isPresent()))
                .should(useOnlyFeaturesToTheLeft(module))
                .check(PRODUCT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.docket.domain", "io.docket.application", "io.docket.rest", "io.docket.persistence"})
    void packagesAreNamedAfterFeatures(String module) {
        Set<String> found = PRODUCT.stream()
                .map(type -> feature(module, type))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(FEATURES);
        assertTrue(found.isEmpty(), () -> "no features: " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.docket.ocr", "io.docket.integration", "io.docket.bootstrap"})
    void packagesWithoutFeaturesAreFreeOfCycles(String module) {
        slices().matching(module + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    private static ArchCondition<JavaClass> useOnlyFeaturesToTheLeft(String module) {
        return new ArchCondition<>("use only features to their left") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = FEATURES.indexOf(feature(module, type).orElseThrow());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    feature(module, dependency.getTargetClass().getBaseComponentType())
                            .filter(other -> FEATURES.indexOf(other) > own)
                            .ifPresent(other ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            }
        };
    }
}
