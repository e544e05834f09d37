package io.docket.application.access;

import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.AuditHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals entries, batches and heads by HMAC-SHA-256, each under a key of its own derived from the installation's secret, so
 * that nobody who has only the database can make one.
 */
final class AuditSeals {
    static final int MOST_IN_A_BATCH = 1_000;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec entryKey;
    private final SecretKeySpec batchKey;
    private final SecretKeySpec headKey;

    AuditSeals(Secret secret) {
        this.entryKey = new SecretKeySpec(secret.derived("docket audit entry"), ALGORITHM);
        this.batchKey = new SecretKeySpec(secret.derived("docket audit batch"), ALGORITHM);
        this.headKey = new SecretKeySpec(secret.derived("docket audit head"), ALGORITHM);
    }

    /** The entry that follows in a chain whose last one had the seal {@code before}. */
    AuditEntry entry(String before, AuditChain chain, long number, AuditFact fact) {
        return new AuditEntry(chain, number, fact, entrySeal(before, AuditEntry.canonical(chain, number, fact)));
    }

    boolean holds(String before, AuditEntry entry) {
        return same(entry.seal(), entrySeal(before, entry.canonical()));
    }

    AuditHead sealed(AuditHead head) {
        return head.sealed(headSeal(head));
    }

    boolean holds(AuditHead head) {
        return same(head.seal(), headSeal(head));
    }

    /** The batch that follows in a chain whose last one had the HMAC {@code before}. */
    AuditBatch batch(String before, AuditChain chain, long number, long first, long last, List<AuditEntry> entries) {
        Mac mac = mac(batchKey);
        mac.update(HexFormat.of().parseHex(before));
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        entries.forEach(entry -> mac.update(entry.canonical()));
        return new AuditBatch(chain, number, first, last, HexFormat.of().formatHex(mac.doFinal()));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String entrySeal(String before, byte[] canonical) {
        Mac mac = mac(entryKey);
        mac.update(HexFormat.of().parseHex(before));
        return HexFormat.of().formatHex(mac.doFinal(canonical));
    }

    private String headSeal(AuditHead head) {
        return HexFormat.of().formatHex(mac(headKey).doFinal(head.canonical()));
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
