package org.cohort.imports.liquid;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cohort.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** The filters of Liquid and Jekyll that appear in posts. One that is not known leaves its value as it is. */
final class Filters {

    /** What one replacement may make at the most, in characters. */
    private static final long LONGEST_REPLACED = 10L * Scope.LONGEST_OUTPUT;

    private Filters() {}

    static @Nullable Object apply(String name, @Nullable Object value, List<@Nullable Object> arguments, Scope scope) {
        Function<String, String> address = scope.addressFilters().get(name);
        if (address != null) {
            return address.apply(Values.text(value));
        }
        Object ofLists = ListFilters.apply(name, value, arguments, scope);
        if (ofLists != ListFilters.NOT_OF_LISTS) {
            return ofLists;
        }
        Object first = arguments.isEmpty() ? null : arguments.get(0);
        Object second = arguments.size() < 2 ? null : arguments.get(1);
        Object result =
                name.equals("default") ? defaulted(value, first) : ofText(name, Values.text(value), first, second);
        if (result == null) {
            result = NumberFilters.apply(name, value, first);
        }
        if (result == null) {
            scope.warn("The filter “%s” is not known here.".formatted(name));
        }
        return result == null ? value : result;
    }

    private static Object defaulted(@Nullable Object value, @Nullable Object otherwise) {
        boolean missing = !Values.isTrue(value) || "".equals(value);
        Object chosen = missing ? otherwise : value;
        return chosen == null ? "" : chosen;
    }

    private static @Nullable Object ofText(String name, String text, @Nullable Object first, @Nullable Object second) {
        String one = Values.text(first);
        String two = Values.text(second);
        return switch (name) {
            case "append" -> text + one;
            case "prepend" -> one + text;
            case "replace" -> replaced(text, one, two);
            case "replace_first" -> replaceFirst(text, one, two);
            case "remove" -> one.isEmpty() ? text : text.replace(one, "");
            case "remove_first" -> replaceFirst(text, one, "");
            case "upcase" -> text.toUpperCase(Locale.ROOT);
            case "downcase" -> text.toLowerCase(Locale.ROOT);
            case "capitalize" ->
                text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case "strip", "normalize_whitespace" -> text.strip().replaceAll("\\s+", name.equals("strip") ? "$0" : " ");
            case "lstrip" -> text.stripLeading();
            case "rstrip" -> text.stripTrailing();
            case "strip_newlines" -> text.replace("\n", "");
            case "newline_to_br" -> text.replace("\n", "<br>\n");
            case "strip_html" -> text.replaceAll("<[^<>]{0,2000}>", "");
            case "escape", "xml_escape", "escape_once" -> escaped(text);
            case "url_encode", "cgi_escape" -> URLEncoder.encode(text, StandardCharsets.UTF_8);
            case "uri_escape", "url_escape" -> text.replace(" ", "%20");
            case "slugify", "handleize" -> Slug.of(text);
            case "truncate" -> truncated(text, first, second);
            case "truncatewords" -> truncatedWords(text, first, second);
            case "number_of_words" -> text.isBlank() ? 0L : (long) text.strip().split("\\s+", -1).length;
            case "split" ->
                one.isEmpty()
                        ? text.codePoints().mapToObj(Character::toString).toList()
                        : List.of(text.split(java.util.regex.Pattern.quote(one)));
            case "markdownify", "smartify", "to_s", "inspect", "html_safe" -> text;
            case "jsonify", "json" -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case "date", "date_to_string", "date_to_long_string", "date_to_xmlschema", "date_to_rfc822" ->
                DateFilter.apply(name, text, one);
            default -> null;
        };
    }

    private static String replaced(String text, String wanted, String other) {
        if (wanted.isEmpty()) {
            return text;
        }
        long longest = (long) text.length() / wanted.length() * other.length();
        if (longest > LONGEST_REPLACED) {
            throw new Scope.Exhausted();
        }
        return text.replace(wanted, other);
    }

    private static String replaceFirst(String text, String wanted, String other) {
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        return at < 0 ? text : text.substring(0, at) + other + text.substring(at + wanted.length());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String truncated(String text, @Nullable Object length, @Nullable Object ending) {
        int most = length == null ? 50 : Values.number(length).intValue();
        String end = ending == null ? "..." : Values.text(ending);
        return text.length() <= most
                ? text
                : text.substring(0, Math.max(0, Math.min(text.length(), most - end.length()))) + end;
    }

    private static String truncatedWords(String text, @Nullable Object count, @Nullable Object ending) {
        int most = count == null ? 15 : Math.max(1, Values.number(count).intValue());
        String[] words = text.strip().split("\\s+", -1);
        return words.length <= most
                ? text
                : String.join(" ", List.of(words).subList(0, most)) + (ending == null ? "..." : Values.text(ending));
    }
}
