package org.cohort.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.web.layout.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON objects and back: one field for each component, by its name; times in ISO 8601, constants in lower case.
 * Written, every field is there, null where there is nothing; read, one that may be null may be left out.
 */
public final class JsonRecords {

    /** More would be a longer answer than the request, and nobody reads on. */
    static final int MOST_VIOLATIONS = 20;

    private JsonRecords() {}

    /** The JSON of a record, a list, a text, a number, a truth, a time or a constant. */
    public static JsonValue write(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Record record) {
            return object(record);
        } else if (value instanceof List<?> list) {
            JsonArrayBuilder array = JsonValues.array();
            list.forEach(item -> array.add(write(item)));
            return array.build();
        } else if (value instanceof Number number) {
            return JsonValues.number(number.longValue());
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return JsonValues.text(value instanceof Enum<?> constant ? word(constant) : value.toString());
    }

    private static JsonObject object(Record record) {
        JsonObjectBuilder object = JsonValues.object();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            object.add(component.getName(), write(valueOf(component, record)));
        }
        return object.build();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            // A record of another package need not be public.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A constant as fields have it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a component need not have a value. */
    public static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /**
     * The record that an object says.
     *
     * @throws Invalid with everything that is wrong, up to {@value #MOST_VIOLATIONS} things: fields that are missing,
     *     unknown or of another type
     */
    public static <R extends Record> R read(JsonObject object, Class<R> type) {
        List<Violation> violations = new ArrayList<>();
        R record = read(object, type, "", violations);
        if (record == null) {
            throw new Invalid(violations.subList(0, Math.min(violations.size(), MOST_VIOLATIONS)));
        }
        return record;
    }

    private static <R extends Record> @Nullable R read(
            JsonObject object, Class<R> type, String prefix, List<Violation> violations) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add(new Violation(prefix + name, "api.field.unknown", List.of(name))));
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            JsonValue given = object.getOrDefault(name, JsonValue.NULL);
            if (given != JsonValue.NULL) {
                values[i] = value(given, components[i].getAnnotatedType(), prefix + name, violations);
            } else if (!isOptional(components[i])) {
                violations.add(new Violation(prefix + name, "api.field.needed", List.of(name)));
            }
        }
        return violations.isEmpty() ? make(type, components, values) : null;
    }

    private static <R extends Record> R make(Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(
            JsonValue given, AnnotatedType type, String field, List<Violation> violations) {
        Class<?> wanted = type.getType() instanceof Class<?> plain ? plain : List.class;
        if (wanted == String.class && given instanceof JsonString text) {
            return text.getString();
        } else if (wanted == Boolean.class && (given == JsonValue.TRUE || given == JsonValue.FALSE)) {
            return given == JsonValue.TRUE;
        } else if (wanted == Integer.class && isWhole(given, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            return ((JsonNumber) given).intValue();
        } else if (wanted == Long.class && isWhole(given, Long.MIN_VALUE, Long.MAX_VALUE)) {
            return ((JsonNumber) given).longValue();
        } else if (wanted.isEnum() && given instanceof JsonString text) {
            return constant(wanted, text.getString(), field, violations);
        } else if (wanted == List.class && given instanceof JsonArray array) {
            return list(array, type, field, violations);
        } else if (wanted.isRecord() && given instanceof JsonObject object) {
            return read(object, wanted.asSubclass(Record.class), field + ".", violations);
        }
        violations.add(new Violation(field, "api.field.type", List.of(field)));
        return null;
    }

    private static boolean isWhole(JsonValue given, long least, long most) {
        return given instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().precision() <= 19
                && number.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(least)) >= 0
                && number.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(most)) <= 0;
    }

    private static @Nullable Object constant(Class<?> type, String word, String field, List<Violation> violations) {
        for (Object constant : type.getEnumConstants()) {
            if (word((Enum<?>) constant).equals(word)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(constant -> word((Enum<?>) constant))
                .collect(Collectors.joining(", "));
        violations.add(new Violation(field, "api.field.constant", List.of(all)));
        return null;
    }

    private static List<?> list(JsonArray array, AnnotatedType type, String field, List<Violation> violations) {
        AnnotatedType item = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object value = value(array.get(i), item, field + "[" + i + "]", violations);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    /** A time as answers have it. */
    public static boolean isTime(Class<?> type) {
        return type == Instant.class;
    }
}
