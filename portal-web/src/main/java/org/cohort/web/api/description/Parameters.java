package org.cohort.web.api.description;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import org.cohort.tokens.RetryService;
import org.cohort.web.api.Span;
import org.cohort.web.layout.JsonValues;

/** What an operation takes beside its body. */
final class Parameters {

    private static final String LIMIT = "limit";

    private Parameters() {}

    static JsonArray of(Operation operation) {
        JsonArrayBuilder all = JsonValues.array();
        for (Parameter parameter : operation.method().getParameters()) {
            PathParam path = parameter.getAnnotation(PathParam.class);
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            if (path != null) {
                all.add(parameter("path", path.value(), operation, schema(parameter.getType()))
                        .add("required", true));
            } else if (query != null) {
                all.add(parameter("query", query.value(), operation, schema(query.value())));
            } else if (header != null) {
                all.add(parameter("header", header.value(), operation, text()));
            }
        }
        if (operation.isWrite()) {
            JsonObject key = JsonValues.object(text())
                    .add("minLength", 1)
                    .add("maxLength", RetryService.LONGEST_KEY)
                    .build();
            all.add(parameter("header", "Idempotency-Key", operation, key));
        }
        return all.build();
    }

    private static JsonObjectBuilder parameter(String in, String name, Operation operation, JsonObject schema) {
        String words = Words.find(operation.id() + "." + name).orElseGet(() -> Words.of("parameter." + name));
        return JsonValues.object()
                .add("name", name)
                .add("in", in)
                .add("description", words)
                .add("schema", schema);
    }

    private static JsonObject schema(Class<?> type) {
        return type == long.class
                ? JsonValues.object().add("type", "integer").add("minimum", 1).build()
                : text();
    }

    private static JsonObject schema(String query) {
        return query.equals(LIMIT)
                ? JsonValues.object()
                        .add("type", "integer")
                        .add("minimum", 1)
                        .add("maximum", Span.MOST)
                        .add("default", Span.USUAL)
                        .build()
                : text();
    }

    private static JsonObject text() {
        return JsonValues.object().add("type", "string").build();
    }
}
