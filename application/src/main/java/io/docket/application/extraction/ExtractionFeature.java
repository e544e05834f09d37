package io.docket.application.extraction;

import io.docket.application.kernel.Handlers;
import io.docket.application.settings.LayerCheck;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.extraction.steering.Steering;
import java.util.Map;

/** Registers this feature's handlers. */
public final class ExtractionFeature {
    private ExtractionFeature() {}

    public static void register(Handlers handlers, Patterns patterns) {
        handlers.read(ExpandRule.class, new ExpandRule.Handler(patterns))
                .running(TryRule.class, new TryRule.Handler(patterns))
                .running(ReadSearchedText.class, new ReadSearchedText.Handler(patterns))
                .running(ReadDrawnTable.class, new ReadDrawnTable.Handler())
                .read(PageLessons.class, new PageLessons.Handler())
                .write(UndoLesson.class, new UndoLesson.Handler())
                .write(UndoLessons.class, new UndoLessons.Handler());
    }

    /** What settings of this feature are checked for that their views cannot see, by their kinds' names. */
    public static Map<String, LayerCheck> checks(Patterns patterns) {
        return Map.of(
                Rules.KIND.name(), own -> Rules.check(own, patterns),
                Steering.KIND.name(), own -> Steering.check(own, patterns));
    }
}
