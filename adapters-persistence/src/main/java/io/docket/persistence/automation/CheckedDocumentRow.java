package io.docket.persistence.automation;

import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

@Entity
@Table(name = "checked_documents")
class CheckedDocumentRow extends OwnedRow<CheckedDocument> {
    @Column(name = "inbox_id")
    private String inbox;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "straight_through")
    private boolean straightThrough;

    private boolean drawn;

    @Column(name = "blocked_otherwise")
    private boolean blockedOtherwise;

    private String answers;

    protected CheckedDocumentRow() {}

    private CheckedDocumentRow(OwnedKey key) {
        super(key);
    }

    static CheckedDocumentRow of(OwnedKey key, CheckedDocument checked) {
        var row = new CheckedDocumentRow(key);
        row.change(checked);
        return row;
    }

    @Override
    protected void change(CheckedDocument checked) {
        inbox = checked.inbox().value();
        checkedAt = checked.at();
        straightThrough = checked.straightThrough();
        drawn = checked.drawn();
        blockedOtherwise = checked.blockedOtherwise();
        var stored = new LinkedHashMap<String, AnswerJson>();
        checked.answers().forEach((field, answer) -> stored.put(field, AnswerJson.of(answer)));
        answers = StoredJson.write(stored);
    }

    @Override
    protected CheckedDocument toDomain() {
        var checked = new LinkedHashMap<String, CheckedAnswer>();
        StoredJson.read(answers, new TypeReference<Map<String, AnswerJson>>() {})
                .forEach((field, answer) -> checked.put(field, answer.toDomain()));
        return new CheckedDocument(
                new DocumentId(key().id()),
                new InboxId(inbox),
                checkedAt,
                straightThrough,
                drawn,
                blockedOtherwise,
                checked);
    }
}
