package io.docket.bench.training;

import io.docket.domain.document.DocumentText;
import java.util.List;
import java.util.Map;

/**
 * A document as it was read, with the values that it is known to have: empty means that it has none, absent that nobody
 * knows; and the lines of its table, as far as they are known. The supplier groups documents of one layout.
 */
record LabelledDocument(
        String name, DocumentText text, Map<String, String> truth, List<Map<String, String>> lines, String supplier) {}
