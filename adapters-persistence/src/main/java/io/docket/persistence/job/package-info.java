/**
 * The jobs' table, which is the queue. A worker picks candidates without locking them and then locks one by its key,
 * skipping those that others hold: on H2 a sorted query would lock every row that it looks at.
 */
package io.docket.persistence.job;
