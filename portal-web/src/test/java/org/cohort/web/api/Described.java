package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;

/** The description of the API as the running portal gives it, and which of its operations have been asked for. */
final class Described {

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final JsonNode description;
    private final Set<String> visited = new TreeSet<>();

    Described(RunningPortal portal) {
        description = Program.json(Visitor.guest(portal)
                .send(HttpRequest.newBuilder(portal.uri("/openapi")).GET()));
    }

    /** Such as {@code GET /posts/{id}}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.add(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    Set<String> visited() {
        return visited;
    }

    JsonNode get(String operation) {
        String[] words = operation.split(" ", 2);
        JsonNode found =
                description.at("/paths/" + words[1].replace("/", "~1") + "/" + words[0].toLowerCase(Locale.ROOT));
        assertThat(found.isMissingNode()).as("described: " + operation).isFalse();
        return found;
    }

    JsonNode schemas() {
        return description.at("/components/schemas");
    }

    /** Holds an answer against what is said of it: its status, its type and all of its JSON. */
    HttpResponse<String> check(String operation, int status, HttpResponse<String> answer) {
        visited.add(operation);
        assertThat(answer.statusCode()).as("%s: %s", operation, answer.body()).isEqualTo(status);
        JsonNode responses = get(operation).get("responses");
        JsonNode said = responses.get(Integer.toString(status));
        assertThat(said)
                .as("%s answers %d, which is described", operation, status)
                .isNotNull();
        JsonNode content = said.get("content");
        if (content == null) {
            assertThat(answer.body()).as(operation).isEmpty();
            return answer;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replace(";charset=UTF-8", "");
        assertThat(content.has(type)).as("%s answers %s", operation, type).isTrue();
        assertThat(problems(content.get(type).get("schema"), answer))
                .as(operation)
                .isEmpty();
        return answer;
    }

    private Set<ValidationMessage> problems(JsonNode schema, HttpResponse<String> answer) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return factory.getSchema(whole, strict).validate(Program.json(answer));
    }
}
