/**
 * What is set for a tenant, a project or an inbox, and inherited: inbox over project over tenant over what is built in. A kind
 * of settings is data, a {@link io.docket.domain.settings.SettingsKind}; nothing here knows any of them.
 */
package io.docket.domain.settings;
