package io.docket.rest.wire;

import java.util.List;

/** All mechanisms of this package that the JAX-RS runtime must know. */
public final class Mechanisms {
    public static final List<Class<?>> PROVIDERS = List.of(
            RequestIdFilter.class,
            PathFilter.class,
            RouteFilter.class,
            ProblemFilter.class,
            MaskFilter.class,
            FollowedFilter.class,
            TagFilter.class,
            CreatedFilter.class,
            FileFilter.class,
            BodyFilter.class,
            SecurityHeadersFilter.class,
            Parameters.class,
            RecordReader.class,
            MaskedWriter.class,
            FileAnswerWriter.class,
            BrokenAnswer.class,
            RefusalMapper.class,
            InvalidValueMapper.class,
            ServerRefusalMapper.class,
            IncidentMapper.class);

    private Mechanisms() {}
}
