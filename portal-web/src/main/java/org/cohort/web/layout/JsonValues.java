package org.cohort.web.layout;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;

/**
 * JSON without looking for a library that can write it: {@link Json} searches all jars anew for each object, which takes
 * milliseconds.
 */
public final class JsonValues {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonValues() {}

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** To go on with one that is there. */
    public static JsonObjectBuilder object(JsonObject begun) {
        return BUILDERS.createObjectBuilder(begun);
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    public static JsonString text(String text) {
        return BUILDERS.createArrayBuilder().add(text).build().getJsonString(0);
    }

    public static JsonNumber number(long number) {
        return BUILDERS.createArrayBuilder().add(number).build().getJsonNumber(0);
    }

    public static JsonReader reader(String json) {
        return READERS.createReader(new StringReader(json));
    }
}
