package org.cohort.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.cohort.tokens.GivenResponse;

/** Turns an {@link Answer} into what goes over the wire. */
class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Answer<?> answer)) {
            return;
        }
        GivenResponse given = answer.given();
        response.setStatus(given.status());
        if (given.location() != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, given.location());
        }
        if (given.etag() != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, given.etag());
        }
        if (given.body().isEmpty()) {
            response.setEntity(null);
        } else {
            response.setEntity(given.body(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
