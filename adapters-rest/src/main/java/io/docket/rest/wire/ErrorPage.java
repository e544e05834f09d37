package io.docket.rest.wire;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what goes wrong outside the API in the form that all problems have; the server's own pages name its classes. */
public final class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Whatever the method of the request that went wrong; asked for by itself, there is nothing here. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed ? failed : 404;
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE.getType() + "/" + Problem.MEDIA_TYPE.getSubtype());
        response.setHeader("X-Content-Type-Options", "nosniff");
        WireWriter.write(ServerRefusalMapper.problem(status), Mask.ALL, response.getOutputStream());
    }
}
