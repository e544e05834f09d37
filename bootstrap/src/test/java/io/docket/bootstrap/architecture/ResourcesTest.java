package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.docket.bootstrap.architecture.House.PRODUCT;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.docket.bootstrap.architecture.samples.TalkativeResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final String DOMAIN = "io.docket.domain.";

    @Test
    void resourcesAnswerWireRecordsOfACommandsResult() {
        classes().that().areAnnotatedWith(Path.class).should(translateOnly()).check(PRODUCT);
    }

    @Test
    void aResourceThatAnswersAnAggregateIsNoticed() {
        var sample = new ClassFileImporter().importClasses(TalkativeResource.class);
        assertThrows(
                AssertionError.class, () -> classes().should(translateOnly()).check(sample));
    }

    private static ArchCondition<JavaClass> translateOnly() {
        return new ArchCondition<>("keep nothing but what takes calls in, and answer nothing of the domain's") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> field.getRawType().getName().startsWith("io.docket."))
                        .filter(field -> !field.getRawType().getName().startsWith("io.docket.rest."))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getDescription())));
                type.getMethods().stream()
                        .filter(ResourcesTest::isOperation)
                        .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(answered -> answered.getName().startsWith(DOMAIN)))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getDescription())));
            }
        };
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }
}
