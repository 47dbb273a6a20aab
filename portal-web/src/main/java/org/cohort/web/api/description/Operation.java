package org.cohort.web.api.description;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a program can ask for, as its resource says.
 *
 * @param verb the HTTP method in lower case
 * @param path below the API's own, {@code {name}} for what stands in its place
 * @param id for programs that make code of the description: {@code posts.list}
 */
record Operation(String verb, String path, String id, Method method) {

    private static final String PART = "Api";

    /** Of one resource. */
    static Stream<Operation> of(Class<?> part) {
        String name = part.getSimpleName();
        String group = name.substring(0, name.length() - PART.length()).toLowerCase(Locale.ROOT);
        return Arrays.stream(part.getDeclaredMethods())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new Operation(verb, path(method), group + "." + method.getName(), method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Method method) {
        return "/" + plain(method.getAnnotation(Path.class).value());
    }

    /** Without the patterns that say what may stand in a place. */
    static String plain(String template) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        boolean pattern = false;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            pattern = depth > 0 && (pattern || c == ':');
            if (!pattern) {
                path.append(c);
            }
        }
        return path.toString();
    }

    boolean isWrite() {
        return !verb.equals("get");
    }

    boolean hasPlaces() {
        return path.indexOf('{') >= 0;
    }

    /** The status where all is well. */
    int status() {
        if (answer() == Void.class) {
            return 204;
        }
        return verb.equals("post") ? 201 : 200;
    }

    /** What is answered: a record, a listing of one, or {@link Void}. */
    Type answer() {
        return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** What is sent, where there is a body. */
    Optional<Class<?>> body() {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getType)
                .filter(Class::isRecord)
                .findFirst()
                .map(type -> type);
    }

    /** Whether one of its parameters is this header or query parameter. */
    <A extends Annotation> boolean takes(Class<A> kind) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(kind));
    }
}
