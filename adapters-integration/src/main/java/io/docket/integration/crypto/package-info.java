/** Cryptography that the JDK does not have: Argon2id, by Bouncy Castle's own API, without its security provider. */
package io.docket.integration.crypto;
