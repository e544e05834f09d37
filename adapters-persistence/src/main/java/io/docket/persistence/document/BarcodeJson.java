package io.docket.persistence.document;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.Symbology;

/** A barcode as it is stored. */
record BarcodeJson(Symbology symbology, String text, int left, int top, int right, int bottom) {
    static BarcodeJson of(Barcode code) {
        Box box = code.box();
        return new BarcodeJson(code.symbology(), code.text(), box.left(), box.top(), box.right(), box.bottom());
    }

    Barcode toDomain() {
        return new Barcode(symbology, text, new Box(left, top, right, bottom));
    }
}
