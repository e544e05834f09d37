/**
 * The store on a relational database: its transactions in plain Java and in a container, the outbox, and the migrations
 * that it runs when it opens. Knows the ports of all features, which know nothing of it.
 */
package io.docket.persistence.jpa;
