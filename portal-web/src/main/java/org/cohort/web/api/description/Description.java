package org.cohort.web.api.description;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.api.Api;
import org.cohort.web.layout.JsonValues;

/** OpenAPI 3.1 of all operations: made of the resources that answer, so it says what they do. */
final class Description {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "Problem";

    private final Schemas schemas = new Schemas();

    /** @param server the address of the API, {@code https://…/api/v1} */
    JsonObject of(Stream<Class<?>> parts, String server) {
        Map<String, JsonObjectBuilder> paths = new TreeMap<>();
        parts.flatMap(Operation::of)
                .sorted(Comparator.comparing(Operation::id))
                .forEach(operation -> paths.computeIfAbsent(operation.path(), path -> JsonValues.object())
                        .add(operation.verb(), operation(operation)));
        JsonObjectBuilder all = JsonValues.object();
        paths.forEach(all::add);
        return JsonValues.object()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        JsonValues.object()
                                .add("title", Words.of("title"))
                                .add("description", Words.of("description"))
                                .add("version", Api.VERSION))
                .add("servers", JsonValues.array().add(JsonValues.object().add("url", server)))
                .add("security", JsonValues.array().add(JsonValues.object()).add(needsToken()))
                .add("paths", all)
                .add("components", components())
                .build();
    }

    private static JsonObjectBuilder needsToken() {
        return JsonValues.object().add("token", JsonValues.array());
    }

    private JsonObjectBuilder operation(Operation operation) {
        JsonObjectBuilder said = JsonValues.object()
                .add("operationId", operation.id())
                .add("tags", JsonValues.array().add(operation.id().split("\\.", 2)[0]))
                .add("summary", Words.of(operation.id()))
                .add("parameters", Parameters.of(operation));
        if (operation.isWrite()) {
            said.add("security", JsonValues.array().add(needsToken()));
        }
        operation
                .body()
                .ifPresent(type -> said.add(
                        "requestBody",
                        JsonValues.object().add("required", true).add("content", content(JSON, schemas.taken(type)))));
        return said.add("responses", responses(operation));
    }

    private JsonObjectBuilder responses(Operation operation) {
        JsonObjectBuilder done = JsonValues.object().add("description", Words.of("status." + operation.status()));
        if (operation.answer() != Void.class) {
            done.add("content", content(JSON, schemas.answered(operation.answer())));
        }
        JsonObjectBuilder all = JsonValues.object().add(Integer.toString(operation.status()), done);
        for (int status : refusals(operation)) {
            all.add(Integer.toString(status), problem(Words.of("status." + status)));
        }
        return all.add("default", problem(Words.of("status.default")));
    }

    private static List<Integer> refusals(Operation operation) {
        List<Integer> statuses = new ArrayList<>(List.of(401, 429));
        if (operation.hasPlaces()) {
            statuses.add(404);
        }
        if (operation.isWrite()) {
            statuses.addAll(List.of(403, 409, 422));
        } else if (operation.takes(QueryParam.class)) {
            statuses.add(422);
        }
        if (operation.takes(HeaderParam.class)) {
            statuses.add(412);
        }
        if (operation.body().isPresent()) {
            statuses.addAll(List.of(400, 413, 415));
        }
        statuses.sort(Comparator.naturalOrder());
        return statuses;
    }

    private static JsonObject problem(String words) {
        return JsonValues.object()
                .add("description", words)
                .add("content", content(ProblemAnswer.TYPE, Schemas.reference(PROBLEM)))
                .build();
    }

    private static JsonObject content(String type, JsonObject schema) {
        return JsonValues.object()
                .add(type, JsonValues.object().add("schema", schema))
                .build();
    }

    private JsonObjectBuilder components() {
        return JsonValues.object()
                .add(
                        "securitySchemes",
                        JsonValues.object()
                                .add(
                                        "token",
                                        JsonValues.object()
                                                .add("type", "http")
                                                .add("scheme", "bearer")
                                                .add("description", Words.of("token"))))
                .add("schemas", schemas.all().add(PROBLEM, problemSchema()));
    }

    /** RFC 9457; a problem without a type says all in its title. */
    private static JsonObject problemSchema() {
        JsonObject text = JsonValues.object().add("type", "string").build();
        JsonArrayBuilder both = JsonValues.array().add("field").add("message");
        JsonObject violation =
                Schemas.object(JsonValues.object().add("field", text).add("message", text), both);
        return Schemas.object(
                JsonValues.object()
                        .add("status", JsonValues.object().add("type", "integer"))
                        .add("title", JsonValues.object(text).add("description", Words.of("Problem.title")))
                        .add(
                                "violations",
                                JsonValues.object()
                                        .add("type", "array")
                                        .add("description", Words.of("Problem.violations"))
                                        .add("items", violation)),
                JsonValues.array().add("status").add("title"));
    }
}
