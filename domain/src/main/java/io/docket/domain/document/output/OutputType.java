package io.docket.domain.document.output;

/** What documents can be put out as. */
public enum OutputType {
    JSON("application/json", "json"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mime;
    private final String extension;

    OutputType(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }
}
