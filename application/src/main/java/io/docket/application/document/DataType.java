package io.docket.application.document;

/** What is wanted of each of several documents. */
public enum DataType {
    /** All that is known of it, as JSON. */
    DOCUMENT("json"),
    TEXT("txt"),
    /** The file as it was uploaded. */
    ORIGINAL_FILE("") {
        @Override
        String ending(String filename) {
            int dot = filename.lastIndexOf('.');
            String ending = dot < 0 ? "" : filename.substring(dot);
            return ending.matches("\\.[A-Za-z0-9]{1,10}") ? ending : "";
        }
    },
    /** Its first page. */
    IMAGE("png");

    private final String ending;

    DataType(String ending) {
        this.ending = ending;
    }

    String ending(String filename) {
        return "." + ending;
    }

    boolean needsFile() {
        return this == ORIGINAL_FILE || this == IMAGE;
    }

    boolean needsText() {
        return this == TEXT || this == IMAGE;
    }
}
