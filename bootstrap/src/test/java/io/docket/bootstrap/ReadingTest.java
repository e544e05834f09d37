package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @Test
    void aLanguageThatNobodyReadsIsNamedWithThoseThatAreRead(@TempDir Path data) {
        Map<String, String> settings = Map.of("docket.data", data.toString(), "docket.ocr.languages", "eng,xyz");
        DocketConfiguration configuration = DocketConfiguration.of(name -> Optional.ofNullable(settings.get(name)));
        var folder = DataFolder.at(data);
        var refused = assertThrows(WrongConfiguration.class, () -> Reading.reader(configuration, folder));
        assertEquals(
                "docket.ocr.languages has xyz, but can be read are eng, deu, fra, nld, ita, spa.",
                refused.getMessage());
    }
}
