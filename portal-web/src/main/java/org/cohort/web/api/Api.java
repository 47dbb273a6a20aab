package org.cohort.web.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API of this version: the parts that the features bring, and what they share. Named in web.xml. */
public class Api extends Application {

    /** Where it begins. */
    public static final String PATH = "/api/v1";

    /** What stands keeps its meaning; this grows only with a new address. */
    public static final String VERSION = "1";

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(parts(), Stream.of(AnswerFilter.class, RecordReader.class, Refusal.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The resources of all features. */
    public static Stream<Class<?>> parts() {
        return CDI.current()
                .select(ApiPart.class, Any.Literal.INSTANCE)
                .handlesStream()
                .map(handle -> handle.getBean().getBeanClass());
    }
}
