package org.cohort.web.drafts;

import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.TreeMap;
import org.cohort.web.layout.JsonValues;

/** The fields of a form as a draft keeps them: one JSON object of strings. */
public final class FormFields {

    private FormFields() {}

    /** What {@link #write} or a page's script wrote; nothing where it is something else. */
    public static Map<String, String> read(String json) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonReader reader = JsonValues.reader(json)) {
            reader.readObject().forEach((name, value) -> {
                if (value instanceof JsonString string) {
                    fields.put(name, string.getString());
                }
            });
            return fields;
        } catch (JsonException | IllegalStateException | ClassCastException notAnObject) {
            return Map.of();
        }
    }

    public static String write(Map<String, String> fields) {
        JsonObjectBuilder object = JsonValues.object();
        fields.forEach(object::add);
        return object.build().toString();
    }
}
