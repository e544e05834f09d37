package io.docket.bootstrap.journey;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.TestServer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests over HTTP on the one server that Arquillian starts for all of them. */
@ExtendWith(ArquillianExtension.class)
abstract class OnTestServer {
    static final Client ADMIN = Client.of(TestServer.address(), TestServer.ADMIN, TestServer.PASSWORD);
    static final Client NOBODY = Client.anonymous(TestServer.address());
}
