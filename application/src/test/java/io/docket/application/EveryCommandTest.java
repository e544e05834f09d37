package io.docket.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryCommandTest {
    @Test
    void hasItsHandler() throws Exception {
        Set<String> handled = Docket.builder().handlers().commands().stream()
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(commands(), handled);
    }

    private static Set<String> commands() throws Exception {
        Path root = Path.of(
                Docket.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(EveryCommandTest::isCommand)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isCommand(String name) {
        try {
            Class<?> type = Class.forName(name, false, Docket.class.getClassLoader());
            return Command.class.isAssignableFrom(type) && !type.isInterface();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
