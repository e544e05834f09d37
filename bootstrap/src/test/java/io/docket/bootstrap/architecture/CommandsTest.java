package io.docket.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.docket.bootstrap.architecture.House.APPLICATION;
import static io.docket.bootstrap.architecture.House.BOOTSTRAP;
import static io.docket.bootstrap.architecture.House.PERSISTENCE;
import static io.docket.bootstrap.architecture.House.PRODUCT;
import static io.docket.bootstrap.architecture.House.REST;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandsTest {
    /** Who may look across tenants; the list grows only with a reason. */
    private static final Set<String> ACROSS_TENANTS = Set.of(
            "io.docket.application.kernel.EventSink",
            "io.docket.application.kernel.DispatchEvents$Handler",
            "io.docket.application.access.AuditChains",
            "io.docket.application.access.CloseAuditBatches$Handler",
            "io.docket.application.access.WriteRefusalCounts$Handler",
            "io.docket.application.access.SignOn",
            "io.docket.application.access.SignInGuard",
            "io.docket.application.access.ForgetOldAttempts$Handler",
            "io.docket.application.access.IdentifyKey$Handler",
            "io.docket.application.access.KeyRing",
            "io.docket.application.access.RotateSigningKeys$Handler",
            "io.docket.application.access.RequestPasswordReset$Handler",
            "io.docket.application.access.AnswerResetRequests$Handler",
            "io.docket.application.access.ResetPassword$Handler",
            "io.docket.application.access.ChangePassword$Handler",
            "io.docket.application.access.ChangeUser$Handler",
            "io.docket.application.access.PostBox",
            "io.docket.application.access.SendMail$Handler",
            "io.docket.application.tenant.NewTenant",
            "io.docket.application.tenant.CodeSending",
            "io.docket.application.tenant.RegisterTenant$Handler",
            "io.docket.application.tenant.ListTenants$Handler",
            "io.docket.application.tenant.SendActivation$Handler",
            "io.docket.application.tenant.ActivateTenant$Handler",
            "io.docket.application.tenant.RemoveTenant$Handler",
            "io.docket.application.tenant.EraseTenants$Handler",
            "io.docket.application.document.QueueLimit",
            "io.docket.application.document.AdvanceBulkTasks$Handler",
            "io.docket.application.document.EraseInboxes$Handler",
            "io.docket.application.document.StoredTargets",
            "io.docket.application.processing.RunNextJob$Handler",
            "io.docket.application.processing.ReadBacklog$Handler",
            "io.docket.application.start.RecoverAdministrator$Handler",
            "io.docket.application.start.FirstStart$Handler");

    /** What runs beside the reads in the features of access, and changes nobody's access; the list grows only with a reason. */
    private static final Set<String> CHANGES_NO_ACCESS = Set.of(
            // Look-ups with each call, and forgetting what is too old; only a sign-in for a token is an event of its
            // own.
            "io.docket.application.access.Identify",
            "io.docket.application.access.VerifyToken",
            "io.docket.application.access.IdentifyKey",
            "io.docket.application.access.ReadVerificationKeys",
            "io.docket.application.access.ForgetOldAttempts",
            // Runs at each start, before it is known whether the secret is the one that the trail was written with.
            "io.docket.application.access.RotateSigningKeys",
            "io.docket.application.start.FirstStart",
            // What removing a tenant leaves to be done, and a look.
            "io.docket.application.tenant.EraseTenants",
            "io.docket.application.tenant.ListTenants",
            // Anybody may ask for anybody's; using the token that is mailed is what counts.
            "io.docket.application.access.RequestPasswordReset",
            "io.docket.application.access.AnswerResetRequests",
            "io.docket.application.access.SendMail",
            // The trail itself.
            "io.docket.application.access.RecordAudit",
            "io.docket.application.access.CloseAuditBatches",
            "io.docket.application.access.WriteRefusalCounts");

    private static final DescribedPredicate<JavaClass> HANDLERS = DescribedPredicate.describe(
            "are handlers",
            type -> type.isAssignableTo(ReadHandler.class)
                    || type.isAssignableTo(WriteHandler.class)
                    || type.isAssignableTo(LongHandler.class));

    @Test
    void everyCommandIsARecordWithItsHandlerInIt() {
        classes()
                .that()
                .areAssignableTo(Command.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould(nestTheirHandler())
                .check(PRODUCT);
    }

    @Test
    void everyChangeOfAccessIsInTheAuditTrail() {
        classes()
                .that()
                .resideInAnyPackage(
                        "io.docket.application.access", "io.docket.application.tenant", "io.docket.application.start")
                .and(DescribedPredicate.describe(
                        "change something",
                        type -> type.isAssignableTo(WriteCommand.class) || type.isAssignableTo(LongCommand.class)))
                .and(DescribedPredicate.describe(
                        "are not on the list", type -> !CHANGES_NO_ACCESS.contains(type.getName())))
                .should()
                .implement(Audited.class)
                .check(PRODUCT);
    }

    @Test
    void noHandlerCallsAnother() {
        classes()
                .that(HANDLERS)
                .and()
                .areNotInterfaces()
                .should(callNoOtherHandler())
                .check(PRODUCT);
    }

    @Test
    void shortHandlersOpenNoTransaction() {
        noClasses()
                .that()
                .areAssignableTo(ReadHandler.class)
                .or()
                .areAssignableTo(WriteHandler.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactions.class)
                .check(PRODUCT);
    }

    @Test
    void adaptersForTheOutsideTouchNoStore() {
        noClasses()
                .that()
                .resideInAPackage(REST)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactions.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Store.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(TenantPort.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(InstallationPort.class)
                .check(PRODUCT);
    }

    @Test
    void onlyAClosedListLooksAcrossTenants() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not on the list", type -> !ACROSS_TENANTS.contains(type.getName())))
                .and()
                .resideInAnyPackage(APPLICATION, REST, BOOTSTRAP, PERSISTENCE)
                .should()
                .callMethodWhere(target(owner(DescribedPredicate.<JavaClass>describe(
                                "Store", type -> type.isAssignableTo(Store.class))))
                        .and(target(name("installation"))))
                .check(PRODUCT);
    }

    @Test
    void onlyTheFacadeItsWorkersAndTheChainAreTheSystem() {
        noClasses()
                .that()
                .haveNameNotMatching("io\\.docket\\.application\\.(Docket|Workers|kernel\\.Auditing)")
                .should()
                .callMethod(Caller.class, "system")
                .check(PRODUCT);
    }

    private static ArchCondition<JavaClass> nestTheirHandler() {
        return new ArchCondition<>("have a nested Handler") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean nested = PRODUCT.stream()
                        .map(HasName::getName)
                        .anyMatch(name -> name.equals(type.getName() + "$Handler"));
                if (!nested) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no Handler in it"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> callNoOtherHandler() {
        return new ArchCondition<>("call no other handler") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !dependency.getTargetClass().isInterface())
                        .filter(dependency -> !dependency.getTargetClass().equals(type))
                        .filter(dependency -> HANDLERS.test(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }
}
