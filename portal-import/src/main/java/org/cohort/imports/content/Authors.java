package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.model.ImportedMember;
import org.jspecify.annotations.Nullable;

/** Who wrote: the members that a site declares, and those that its posts name. */
public final class Authors {

    private static final Pattern AND = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");

    private final Map<String, ImportedMember> declared = new LinkedHashMap<>();
    private final Map<String, ImportedMember> byKey = new LinkedHashMap<>();
    private final Map<String, ImportedMember> used = new LinkedHashMap<>();
    private final List<String> ofSite;

    /**
     * @param members those that the site declares
     * @param ofSite what the site's configuration gives as the author of all posts; may be empty
     */
    public Authors(List<ImportedMember> members, @Nullable Object ofSite) {
        members.forEach(this::declare);
        this.ofSite = ofSite == null ? List.of() : read(ofSite, false);
    }

    private void declare(ImportedMember member) {
        declared.put(member.handle(), member);
        byKey.putIfAbsent(key(member.handle()), member);
        byKey.putIfAbsent(key(member.name()), member);
    }

    /** The handles of a post's authors; those of the site where it names none. */
    public List<String> of(Fields fields) {
        Set<String> handles = new LinkedHashSet<>();
        for (String name : new String[] {"authors", "author", "by", "written_by", "contributors"}) {
            if (handles.isEmpty()) {
                fields.first(name).ifPresent(value -> handles.addAll(read(value, true)));
            }
        }
        List<String> chosen = handles.isEmpty() ? ofSite : List.copyOf(handles);
        chosen.forEach(this::use);
        return chosen;
    }

    /** Everybody that the site declares or a post names. */
    public List<ImportedMember> members() {
        Map<String, ImportedMember> all = new LinkedHashMap<>(declared);
        all.putAll(used);
        return List.copyOf(all.values());
    }

    /** The name that readers see. */
    public String name(String handle) {
        return Optional.ofNullable(byKey.get(key(handle)))
                .map(ImportedMember::name)
                .orElse(handle);
    }

    private void use(String handle) {
        used.computeIfAbsent(handle, named -> declared.getOrDefault(named, ImportedMember.named(named)));
    }

    private List<String> read(Object value, boolean several) {
        List<String> handles = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(entry -> entry != null).forEach(entry -> handles.addAll(read(entry, false)));
        } else if (value instanceof Map<?, ?> map) {
            new Fields(map)
                    .text("name", "handle", "username", "nickname", "title")
                    .ifPresent(name -> handles.add(handle(name)));
        } else {
            handles.addAll(named(String.valueOf(value), several));
        }
        return handles;
    }

    /** One name, or several in one line where each of them is known or it cannot be one. */
    private List<String> named(String written, boolean several) {
        String plain = written.replaceAll("<[^>]*>", "").strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        if (!several || byKey.containsKey(key(plain))) {
            return List.of(handle(plain));
        }
        List<String> names = new ArrayList<>();
        for (String name : AND.split(plain, -1)) {
            if (!name.isBlank()) {
                names.add(handle(name.strip()));
            }
        }
        return names.isEmpty() ? List.of(handle(plain)) : names;
    }

    private String handle(String name) {
        return Optional.ofNullable(byKey.get(key(name)))
                .map(ImportedMember::handle)
                .orElse(name);
    }

    private static String key(String name) {
        return name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    }
}
