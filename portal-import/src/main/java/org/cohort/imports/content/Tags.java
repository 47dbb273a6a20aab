package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.frontmatter.Fields;

/** A post's tags and categories, which are the same here, each once. */
final class Tags {

    private static final int MOST = 50;
    private static final int LONGEST = 80;

    private Tags() {}

    static List<String> of(Fields fields) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String key : new String[] {
            "tags", "tag", "categories", "category", "keywords", "topics", "taxonomies.tags", "taxonomies.categories"
        }) {
            Optional<Object> value = fields.first(key);
            boolean words = key.equals("tags") || key.equals("categories");
            value.ifPresent(found ->
                    read(found, words).forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag)));
        }
        return tags.values().stream().limit(MOST).toList();
    }

    private static List<String> read(Object value, boolean words) {
        List<String> tags = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(entry -> entry != null).forEach(entry -> tags.addAll(read(entry, false)));
        } else if (value instanceof Map<?, ?> map) {
            new Fields(map).text("name", "title", "label", "slug").ifPresent(tags::add);
        } else {
            String text = String.valueOf(value).strip();
            for (String tag : text.split(text.indexOf(',') >= 0 ? "," : words ? "\\s+" : "(?!)", -1)) {
                add(tag.strip().replaceAll("^[#\\[\"']+|[\\]\"']+$", ""), tags);
            }
        }
        return tags;
    }

    private static void add(String tag, List<String> tags) {
        if (!tag.isBlank() && tag.length() <= LONGEST && !tag.matches("(?i)null|none|true|false")) {
            tags.add(tag);
        }
    }
}
