package io.docket.domain.automation;

import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Draw;
import io.docket.domain.document.Draw.Share;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Setting;
import io.docket.domain.settings.SettingsKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of which share of documents, in percent, what is done by chance. Chance is in the document's id: however often it is asked,
 * the answer is the same, and whoever is drawn at a share is drawn at every larger one. Each document is drawn once at most.
 */
public record Sampling(Map<Share, Integer> percents) {
    /** {@code {"second_pass_STP": 5, "second_pass_FFR": 0, "auto_submit_FFR": 0, "auto_reject_FFR": 0}}. */
    public static final SettingsKind<Sampling> KIND = new SettingsKind<>(
            "sampling_settings",
            Set.of(Permission.EDIT_SAMPLING_SETTINGS, Permission.REVIEW),
            Set.of(Permission.EDIT_SAMPLING_SETTINGS),
            Layer.EMPTY,
            Sampling::of);

    private static final Map<String, Share> BY_NAME = Map.of(
            "second_pass_STP", Share.SECOND_PASS_STP,
            "second_pass_FFR", Share.SECOND_PASS_FFR,
            "auto_submit_FFR", Share.AUTO_SUBMIT_FFR,
            "auto_reject_FFR", Share.AUTO_REJECT_FFR);

    private static final int ALL = 100;

    public Sampling {
        percents = Map.copyOf(percents);
    }

    private static Sampling of(Layer layer) {
        var percents = new EnumMap<Share, Integer>(Share.class);
        Map<String, Setting> members = layer.root().members(BY_NAME.keySet());
        members.forEach((name, percent) -> percents.put(BY_NAME.get(name), percent.whole(0, ALL)));
        return new Sampling(percents);
    }

    /**
     * A document whose processing just ended, with what is done with it by chance. What somebody has submitted or rejected is
     * no sample any more, and what needs review is left to whoever has done anything with it.
     */
    public Document decided(Document document, Instant now) {
        ReviewState review = document.review();
        if (document.outcome().filter(Outcome::success).isEmpty()
                || review.drawn().isPresent()) {
            return document;
        }
        if (document.outcome().filter(Outcome::straightThrough).isPresent()) {
            return draw(Share.SECOND_PASS_STP, document.id(), now)
                    .filter(draw -> !review.isSubmitted() && !review.isRejected())
                    .map(draw -> document.reviewed(review.drawn(draw)))
                    .orElse(document);
        }
        Optional<ReviewState> rejected = draw(Share.AUTO_REJECT_FFR, document.id(), now)
                .map(draw -> review.drawn(draw).rejected(true, Optional.empty(), now));
        return rejected.or(() -> draw(Share.AUTO_SUBMIT_FFR, document.id(), now)
                        .map(draw -> review.drawn(draw).submitted(true, Optional.empty(), now)))
                .filter(after -> review.equals(ReviewState.NONE))
                .map(document::reviewed)
                .orElse(document);
    }

    /** A document that somebody submits, with what is done with it by chance: only of its first submission, and if something blocked. */
    public ReviewState submitted(Document before, ReviewState after, Instant now) {
        boolean first = before.review().submitted().isEmpty() && after.isSubmitted();
        boolean blocked = before.outcome()
                .filter(end -> end.success() && !end.straightThrough())
                .isPresent();
        return draw(Share.SECOND_PASS_FFR, before.id(), now)
                .filter(draw -> first && blocked && after.drawn().isEmpty())
                .map(after::drawn)
                .orElse(after);
    }

    private Optional<Draw> draw(Share share, DocumentId document, Instant now) {
        int percent = percents.getOrDefault(share, 0);
        return lot(share, document) < percent ? Optional.of(new Draw(share, percent, now)) : Optional.empty();
    }

    /** From 0 to 99, each as likely, and for each share another. */
    private static int lot(Share share, DocumentId document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((share + " " + document).getBytes(StandardCharsets.UTF_8));
            return Math.floorMod(ByteBuffer.wrap(hash).getLong(), ALL);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
