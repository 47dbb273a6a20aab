package org.cohort.web.api.description;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.cohort.web.api.JsonRecords;
import org.cohort.web.api.Listing;
import org.cohort.web.layout.JsonValues;

/** The JSON Schemas of the records that are answered and taken, each once. */
final class Schemas {

    private final Map<String, JsonObject> byName = new TreeMap<>();

    /** A reference to what every answer of this type is like: all fields are there. */
    JsonObject answered(Type type) {
        if (type instanceof ParameterizedType listing && listing.getRawType() == Listing.class) {
            Class<?> item = (Class<?>) listing.getActualTypeArguments()[0];
            String name = item.getSimpleName() + "Listing";
            byName.put(name, listing(answered(item)));
            return reference(name);
        }
        return record((Class<?>) type, true);
    }

    /** A reference to what may be sent: what need not be there may be left out. */
    JsonObject taken(Class<?> type) {
        return record(type, false);
    }

    /** All that were asked for, and what they refer to. */
    JsonObjectBuilder all() {
        JsonObjectBuilder all = JsonValues.object();
        byName.forEach(all::add);
        return all;
    }

    private static JsonObject listing(JsonObject item) {
        return object(
                JsonValues.object()
                        .add("items", JsonValues.object().add("type", "array").add("items", item))
                        .add("next", described("Listing.next", nullable("string"))),
                JsonValues.array().add("items").add("next"));
    }

    private JsonObject record(Class<?> type, boolean answered) {
        String name = type.getSimpleName();
        if (!byName.containsKey(name)) {
            JsonObjectBuilder properties = JsonValues.object();
            JsonArrayBuilder required = JsonValues.array();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean optional = JsonRecords.isOptional(component);
                JsonObjectBuilder schema = JsonValues.object(schema(component.getGenericType(), optional, answered));
                properties.add(component.getName(), described(name + "." + component.getName(), schema));
                if (answered || !optional) {
                    required.add(component.getName());
                }
            }
            byName.put(name, object(properties, required));
        }
        return reference(name);
    }

    private JsonObject schema(Type type, boolean optional, boolean answered) {
        if (type instanceof ParameterizedType list) {
            return typed("array", optional)
                    .add("items", schema(list.getActualTypeArguments()[0], false, answered))
                    .build();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            JsonObject reference = record(plain, answered);
            return optional
                    ? JsonValues.object()
                            .add("anyOf", JsonValues.array().add(reference).add(typed("null", false)))
                            .build()
                    : reference;
        } else if (plain.isEnum()) {
            return constants(plain, optional);
        } else if (plain == Instant.class) {
            return typed("string", optional).add("format", "date-time").build();
        } else if (plain == String.class) {
            return typed("string", optional).build();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return typed("boolean", optional).build();
        }
        return typed("integer", optional).build();
    }

    private static JsonObject constants(Class<?> type, boolean optional) {
        JsonArrayBuilder words = JsonValues.array();
        Arrays.stream(type.getEnumConstants())
                .map(constant -> JsonRecords.word((Enum<?>) constant))
                .forEach(words::add);
        if (optional) {
            words.addNull();
        }
        return typed("string", optional).add("enum", words).build();
    }

    private static JsonObjectBuilder described(String key, JsonObjectBuilder schema) {
        Words.find(key).ifPresent(words -> schema.add("description", words));
        return schema;
    }

    private static JsonObjectBuilder typed(String type, boolean optional) {
        return optional ? nullable(type) : JsonValues.object().add("type", type);
    }

    private static JsonObjectBuilder nullable(String type) {
        return JsonValues.object().add("type", JsonValues.array().add(type).add("null"));
    }

    static JsonObject object(JsonObjectBuilder properties, JsonArrayBuilder required) {
        return JsonValues.object()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .add("additionalProperties", false)
                .build();
    }

    static JsonObject reference(String name) {
        return JsonValues.object().add("$ref", "#/components/schemas/" + name).build();
    }
}
