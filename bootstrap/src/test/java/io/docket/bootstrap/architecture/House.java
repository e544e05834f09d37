package io.docket.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of all modules, imported once. */
final class House {
    static final String DOMAIN = "io.docket.domain..";
    static final String APPLICATION = "io.docket.application..";
    static final String REST = "io.docket.rest..";
    static final String PERSISTENCE = "io.docket.persistence..";
    static final String OCR = "io.docket.ocr..";
    static final String INTEGRATION = "io.docket.integration..";
    static final String BOOTSTRAP = "io.docket.bootstrap..";

    private static final List<String> MODULES = List.of(
            "domain",
            "application",
            "adapters-rest",
            "adapters-persistence",
            "adapters-ocr",
            "adapters-integration",
            "bootstrap");

    /** What the product consists of. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(folders("classes"));

    /** The product and all its tests. */
    static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(Stream.concat(folders("classes").stream(), folders("test-classes").stream())
                    .toList());

    private House() {}

    private static List<Path> folders(String name) {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "target", name))
                .filter(Files::isDirectory)
                .toList();
    }
}
