package org.cohort.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose path's parts are parameters like any other; they win over a query's of the same name. */
class PathParameters extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    PathParameters(HttpServletRequest request, Map<String, String> fromPath) {
        super(request);
        this.parameters = new HashMap<>(request.getParameterMap());
        fromPath.forEach((name, value) -> parameters.put(name, new String[] {value}));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
