package io.docket.bootstrap.sweep;

import java.util.Set;

/** One operation of the contract and what it is held to; of its permissions any suffices, unless they are needed together. */
record Operation(
        String method,
        String path,
        Access access,
        Set<String> permissions,
        boolean together,
        boolean masked,
        Body body) {
    /** Who may call it. */
    enum Access {
        OPEN,
        SIGNED_IN,
        OWN,
        HIDDEN,
        /** Any user, but only with a token. */
        TOKEN,
        PERMITTED
    }

    /** What comes with it. */
    enum Body {
        NONE,
        JSON,
        MULTIPART
    }

    /** Whether it is about one thing, that may be another tenant's. */
    boolean names(String parameter) {
        return path.contains("{" + parameter + "}");
    }

    boolean namesOneThing() {
        return path.contains("_id}") || names("key");
    }

    /** Method and path alone, template names left out: they carry no meaning. */
    String shape() {
        return shape(method, path);
    }

    static String shape(String method, String path) {
        String shape = path.replaceAll("\\{[^}]*}", "{}").replaceAll("^/api(?=/)", "");
        return method.toUpperCase(java.util.Locale.ROOT) + " "
                + (shape.endsWith("/") ? shape.substring(0, shape.length() - 1) : shape);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
