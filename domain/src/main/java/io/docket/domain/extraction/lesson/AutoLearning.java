package io.docket.domain.extraction.lesson;

import io.docket.domain.access.Permission;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.SettingsKind;
import java.util.Map;
import java.util.Set;

/**
 * Whether feedback teaches: on unless it is set off. Off, nothing more is learned, and what was learned before still counts
 * until it is undone; which answers were right is still kept, but changes none. Of what the contract sets for dashboards this alone is anything of a server's.
 */
public record AutoLearning(boolean on) {
    public static final SettingsKind<AutoLearning> KIND = new SettingsKind<>(
            "dashboard",
            Set.of(Permission.VIEW_LIST),
            Set.of(Permission.EDIT_DASHBOARD_SETTINGS),
            new Layer(Map.of("autolearning", true)),
            AutoLearning::of);

    private static AutoLearning of(Layer layer) {
        return new AutoLearning(
                layer.root().members(Set.of("autolearning")).get("autolearning").truth());
    }
}
