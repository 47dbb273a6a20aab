package org.cohort.imports.liquid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The loops of one evaluation, and whether one of them is being left. */
final class Loops {

    private static final Pattern HEAD = Pattern.compile("([\\w-]+)\\s+in\\s+(\\(.*?\\)|\\S+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(limit|offset)\\s*:\\s*([\\w.-]+)");

    private boolean leaving;
    private boolean goingOn;

    boolean isLeaving() {
        return leaving;
    }

    void leave(boolean goOn) {
        leaving = true;
        goingOn = goOn;
    }

    void run(String head, Scope scope, Runnable body, Runnable otherwise) {
        Matcher matcher = HEAD.matcher(head);
        List<@Nullable Object> entries = matcher.matches() ? entries(matcher, scope) : List.of();
        if (entries.isEmpty()) {
            otherwise.run();
            return;
        }
        String name = matcher.group(1);
        Object before = scope.get(name);
        Object loopBefore = scope.get("forloop");
        for (int i = 0; i < entries.size(); i++) {
            scope.step();
            scope.set(name, entries.get(i));
            scope.set("forloop", position(i, entries.size()));
            body.run();
            boolean stop = leaving && !goingOn;
            leaving = false;
            if (stop) {
                break;
            }
        }
        scope.set(name, before);
        scope.set("forloop", loopBefore);
    }

    private static List<@Nullable Object> entries(Matcher head, Scope scope) {
        List<@Nullable Object> entries = new ArrayList<>(Values.list(Expression.value(head.group(2), scope)));
        Matcher option = OPTION.matcher(head.group(3));
        int offset = 0;
        int limit = Integer.MAX_VALUE;
        while (option.find()) {
            int number = Values.number(Expression.value(option.group(2), scope)).intValue();
            if (option.group(1).equals("limit")) {
                limit = Math.max(0, number);
            } else {
                offset = Math.max(0, number);
            }
        }
        int from = Math.min(offset, entries.size());
        int to = (int) Math.min(entries.size(), (long) from + limit);
        List<@Nullable Object> chosen = new ArrayList<>(entries.subList(from, to));
        if (head.group(3).contains("reversed")) {
            Collections.reverse(chosen);
        }
        return chosen;
    }

    private static Map<String, Object> position(int index, int length) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("index", index + 1);
        position.put("index0", index);
        position.put("rindex", length - index);
        position.put("rindex0", length - index - 1);
        position.put("first", index == 0);
        position.put("last", index == length - 1);
        position.put("length", length);
        return position;
    }
}
