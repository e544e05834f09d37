package io.docket.bootstrap.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.sweep.Operation.Access;
import io.docket.bootstrap.sweep.Operation.Body;
import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import io.docket.domain.access.Permission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(ArquillianExtension.class)
class SweepIT {
    private static final Client NOBODY = Client.anonymous(TestServer.address());
    private static final Client ADMIN = Client.of(TestServer.address(), TestServer.ADMIN, TestServer.PASSWORD);
    private static final Map<Set<Permission>, Client> HOLDERS = new HashMap<>();

    private static People people;
    private static Requests requests;
    private static Client stranger;

    @BeforeAll
    static void settle() {
        people = new People();
        requests = new Requests(ADMIN);
        stranger = people.holdingEverything(people.anotherTenant());
    }

    @AfterAll
    static void leave() {
        people.close();
    }

    /** The contract's operations that this server offers, and our own. */
    static List<Operation> offered() {
        var shapes = new HashSet<String>();
        NOBODY.get("/openapi?format=json")
                .expecting(200)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> shapes.add(Operation.shape(method, path.getKey()))));
        return Contract.operations().stream()
                .filter(operation -> shapes.contains(operation.shape()))
                .toList();
    }

    static Stream<Operation> closed() {
        return offered().stream().filter(operation -> operation.access() != Access.OPEN);
    }

    static Stream<Operation> permitted() {
        return offered().stream().filter(operation -> operation.access() == Access.PERMITTED);
    }

    static Stream<Operation> aboutOneThing() {
        return offered().stream().filter(Operation::namesOneThing);
    }

    static Stream<Operation> withJson() {
        return offered().stream().filter(operation -> operation.body() == Body.JSON);
    }

    static Stream<Operation> masked() {
        return offered().stream().filter(Operation::masked);
    }

    @Test
    void theServerOffersOperations() {
        assertTrue(offered().size() >= 20, "offered: " + offered());
    }

    @Test
    void everyOperationNamesPermissionsOrHasAReasonNotTo() {
        assertEquals(
                List.of(),
                permitted()
                        .filter(operation -> operation.permissions().isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void withoutCredentialsItIsRefused(Operation operation) {
        Answer answer = requests.send(NOBODY, operation).expecting(401);
        assertTrue(answer.header("WWW-Authenticate").isPresent());
        assertEquals("application/problem+json", answer.type());
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void everyPermissionButTheNamedOnesIsNotEnough(Operation operation) {
        for (Set<Permission> lacking : operation.together() ? each(operation) : List.of(named(operation))) {
            Set<Permission> others = EnumSet.allOf(Permission.class);
            others.removeAll(lacking);
            Answer answer = requests.send(holder(others), operation).expecting(403);
            assertEquals("application/problem+json", answer.type());
        }
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void eachNamedPermissionAloneIsEnough(Operation operation) {
        for (Set<Permission> enough : operation.together() ? List.of(named(operation)) : each(operation)) {
            Answer answer = requests.send(holder(enough), operation);
            assertFalse(Set.of(401, 403, 404, 500).contains(answer.status()), answer.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("aboutOneThing")
    void anotherTenantsThingIsUnknown(Operation operation) {
        requests.send(stranger, operation).expecting(404);
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void aPropertyThatNobodyKnowsIsNamed(Operation operation) {
        Answer answer = requests.sendWithUnknownProperty(ADMIN, operation).expecting(400);
        assertTrue(answer.text().contains("surprise"), answer.toString());
    }

    @ParameterizedTest
    @MethodSource("masked")
    void aMaskThatDoesNotParseIsRefused(Operation operation) {
        requests.sendWithMask(ADMIN, operation, "{id,").expecting(400);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void slashesAtTheEndAndDoubledOnesChangeNothing(Operation operation) {
        int plain = requests.send(able(operation), operation).status();
        assertTrue(plain < 400, operation + " answered " + plain);
        String path = operation.path();
        if (!path.endsWith("/")) {
            assertEquals(
                    plain,
                    requests.sendTo(able(operation), operation, given -> given + "/")
                            .status());
        }
        assertEquals(
                plain,
                requests.sendTo(able(operation), operation, given -> given.replaceFirst("/api/", "/api//"))
                        .status());
    }

    /** Who can call it with success, and is not needed afterwards as before. */
    private static Client able(Operation operation) {
        if (operation.toString().equals("DELETE /tenant")) {
            return people.holdingEverything(people.anotherTenant());
        }
        return operation.access() == Access.OWN ? people.holding(people.first(), Set.of()) : ADMIN;
    }

    private static Client holder(Set<Permission> permissions) {
        return HOLDERS.computeIfAbsent(permissions, wanted -> people.holding(people.first(), wanted));
    }

    private static List<Set<Permission>> each(Operation operation) {
        return named(operation).stream().map(Set::of).toList();
    }

    private static Set<Permission> named(Operation operation) {
        return operation.permissions().stream()
                .map(name -> Permission.named(name).orElseThrow())
                .collect(Collectors.toSet());
    }
}
