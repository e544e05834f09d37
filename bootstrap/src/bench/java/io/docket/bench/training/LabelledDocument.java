package io.docket.bench.training;

import io.docket.domain.document.DocumentText;
import java.util.Map;

/**
 * A document as it was read, with the values that it is known to have: empty means that it has none, absent that nobody
 * knows. The supplier groups documents of one layout.
 */
record LabelledDocument(String name, DocumentText text, Map<String, String> truth, String supplier) {}
