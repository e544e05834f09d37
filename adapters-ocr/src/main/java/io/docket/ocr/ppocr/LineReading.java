package io.docket.ocr.ppocr;

import java.util.List;

/** What stands in a box: its letters, and which part of the box's length one step covers. */
record LineReading(TiltedBox box, List<Symbol> symbols, double stepShare) {
    /** How surely its letters were read, on average; 0 when there is none. */
    double confidence() {
        return symbols.stream().mapToDouble(Symbol::confidence).average().orElse(0);
    }
}
