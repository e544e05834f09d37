package io.docket.rest;

import io.docket.rest.about.AboutResource;
import io.docket.rest.access.ApiKeysResource;
import io.docket.rest.access.AuditResource;
import io.docket.rest.access.AuthResource;
import io.docket.rest.access.CallerFilter;
import io.docket.rest.access.RolesResource;
import io.docket.rest.access.UsersResource;
import io.docket.rest.automation.SamplingSettingsResource;
import io.docket.rest.automation.ThresholdSettingsResource;
import io.docket.rest.document.CustomOutputResource;
import io.docket.rest.document.DocumentQueriesResource;
import io.docket.rest.document.DocumentsResource;
import io.docket.rest.document.InboxDocumentsResource;
import io.docket.rest.document.InboxTasksResource;
import io.docket.rest.document.ProjectOutputResource;
import io.docket.rest.document.TagFieldsResource;
import io.docket.rest.extraction.DashboardSettingsResource;
import io.docket.rest.extraction.LessonsResource;
import io.docket.rest.extraction.PredictorSettingsResource;
import io.docket.rest.extraction.RuleConfigResource;
import io.docket.rest.extraction.TableAnnotationResource;
import io.docket.rest.format.FormatsResource;
import io.docket.rest.inbox.InboxesResource;
import io.docket.rest.inbox.ProjectsResource;
import io.docket.rest.review.DocumentReviewResource;
import io.docket.rest.review.InboxVersionsResource;
import io.docket.rest.review.WorkListResource;
import io.docket.rest.tenant.InstallationTenantsResource;
import io.docket.rest.tenant.TenantResource;
import io.docket.rest.wire.Mechanisms;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that is offered over HTTP, by name: a resource that is not listed here does not exist. */
@ApplicationPath("/api")
public class DocketApplication extends Application {
    static final List<Class<?>> RESOURCES = List.of(
            AboutResource.class,
            AuditResource.class,
            AuthResource.class,
            ApiKeysResource.class,
            UsersResource.class,
            RolesResource.class,
            TenantResource.class,
            InstallationTenantsResource.class,
            ThresholdSettingsResource.class,
            SamplingSettingsResource.class,
            PredictorSettingsResource.class,
            RuleConfigResource.class,
            TableAnnotationResource.class,
            FormatsResource.class,
            TagFieldsResource.class,
            InboxesResource.class,
            InboxDocumentsResource.class,
            InboxTasksResource.class,
            LessonsResource.class,
            DashboardSettingsResource.class,
            ProjectsResource.class,
            ProjectOutputResource.class,
            DocumentQueriesResource.class,
            DocumentsResource.class,
            CustomOutputResource.class,
            DocumentReviewResource.class,
            WorkListResource.class,
            InboxVersionsResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(RESOURCES);
        classes.addAll(Mechanisms.PROVIDERS);
        classes.add(CallerFilter.class);
        return classes;
    }
}
