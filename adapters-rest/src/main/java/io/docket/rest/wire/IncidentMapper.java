package io.docket.rest.wire;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;

/**
 * Answers what nobody foresaw: an incident's id, which the log has too with everything else, and nothing more. A client that
 * is gone is no incident.
 */
@Provider
public final class IncidentMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(IncidentMapper.class.getName());
    private static final int STATUS = 500;

    /** Without a word: writing to who is gone would fail too. */
    private static final int UNFINISHED = 408;

    @Override
    public Response toResponse(Throwable thrown) {
        if (ClientGone.caused(thrown)) {
            LOG.log(Level.DEBUG, "A client hung up", thrown);
            return Response.status(UNFINISHED).build();
        }
        return Problems.wrapped(thrown).orElseGet(() -> incident(thrown));
    }

    private static Response incident(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Incident " + incident, thrown);
        Problem problem = Problem.of(
                STATUS,
                "incident",
                "Something went wrong here; the server's log has it as incident " + incident + ".",
                java.util.List.of(),
                Map.of("incident", incident));
        return Response.status(STATUS).entity(problem).build();
    }
}
