package org.cohort.imports.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohort.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** Which post an address of the old site means; made before the first text is read. */
final class PostMap {

    private static final String AMBIGUOUS = "";

    private final Map<PostFile, String> slugs = new LinkedHashMap<>();
    private final Map<String, String> certain = new HashMap<>();
    private final Map<String, String> likely = new HashMap<>();

    PostMap(List<PostFile> posts) {
        Set<String> taken = new HashSet<>();
        for (PostFile post : posts) {
            String slug = unique(Slug.of(post.slug()), taken);
            slugs.put(post, slug);
            certain.putIfAbsent(SiteAddress.key(post.file().path()), slug);
        }
        for (PostFile post : posts) {
            post.addresses().forEach(address -> certain.putIfAbsent(SiteAddress.key(address), slug(post)));
        }
        for (PostFile post : posts) {
            for (String address : post.otherAddresses()) {
                likely.merge(SiteAddress.key(address), slug(post), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            }
        }
    }

    /** A post's slug, unique in the plan. */
    String slug(PostFile post) {
        @Nullable String slug = slugs.get(post);
        if (slug == null) {
            throw new IllegalArgumentException(
                    "not of this site: " + post.file().path());
        }
        return slug;
    }

    /** The slug of the post that this path means. */
    Optional<String> find(String path) {
        String key = SiteAddress.key(path);
        return Optional.ofNullable(certain.get(key))
                .or(() -> Optional.ofNullable(likely.get(key)).filter(slug -> !slug.equals(AMBIGUOUS)));
    }

    private static String unique(String wanted, Set<String> taken) {
        String slug = wanted;
        for (int number = 2; !taken.add(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
