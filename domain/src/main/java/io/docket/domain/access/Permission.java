package io.docket.domain.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything a role can permit; the contract's names in upper case. Not each opens an operation: {@code never_twice} and some
 * others stand for parts of a client's own, which reads them among the permissions of its user.
 */
public enum Permission {
    CREATE_DROPBOX_USER,
    CREATE_INBOX,
    CREATE_WEBHOOK,
    DE_ESCALATE_DOCUMENT,
    DELETE_TENANT,
    DELETE_WEBHOOK,
    EDIT_BACKEND_SETTINGS,
    EDIT_BEATS,
    EDIT_DASHBOARD_SETTINGS,
    EDIT_DATA_RETENTION_SETTINGS,
    EDIT_FLOW_SETTINGS,
    EDIT_FORMAT_SETTINGS,
    EDIT_INTEGRATION_SETTINGS,
    EDIT_INTEGRATIONS,
    EDIT_PREDICTOR_SETTINGS,
    EDIT_REPORTS,
    EDIT_RETENTION_SETTINGS,
    EDIT_REVIEW_SETTINGS,
    EDIT_ROLES,
    EDIT_SAMPLING_SETTINGS,
    EDIT_SECURITY_SETTINGS,
    EDIT_TEMPLATES,
    EDIT_THRESHOLDS_SETTINGS,
    EDIT_TRANSLATIONS,
    EDIT_USERS,
    ESCALATE_DOCUMENT,
    NEVER_TWICE,
    PICK_NEXT_ESCALATED,
    READ_BEATS,
    READ_DATA_RETENTION_SETTINGS,
    READ_FEEDBACK,
    READ_INTEGRATIONS,
    READ_RELEASE_NOTES,
    READ_REPORTS,
    READ_THRESHOLDS_SETTINGS,
    READ_WEBHOOK,
    REJECT_DOCUMENT,
    RELEASE_LOCK,
    REVIEW,
    SUBMIT,
    UPDATE_WEBHOOK,
    UPLOAD,
    VERSIONS,
    VIEW_API_KEYS,
    VIEW_LIST,
    VIEW_PROJECTS,
    VIEW_STATISTICS,
    VIEW_TEMPLATES,
    WRITE_FEEDBACK,
    WRITE_RELEASE_NOTES;

    /** The contract's name. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Permission> named(String wire) {
        return Arrays.stream(values())
                .filter(permission -> permission.wire().equals(wire))
                .findFirst();
    }
}
