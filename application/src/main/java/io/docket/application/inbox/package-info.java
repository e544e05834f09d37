/**
 * Inboxes and the projects that group them. Removing one withdraws it: its row is marked, every port of this feature treats
 * it as absent from then on, and what lies in it is erased by a feature further right
 * ({@code io.docket.application.document.EraseInboxes}).
 */
package io.docket.application.inbox;
