package org.cohort.people.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.people.Sharing;
import org.cohort.text.Markdown;

/** One thing that a member of the directory can be found by. */
record Facet(Kind kind, String word) {

    enum Kind {
        /** Of all who are listed; its word is empty. */
        LISTED,
        ROLE,
        LANGUAGE,
        INTEREST,
        /** The beginnings of the words of a place. */
        PLACE,
        /** The beginnings of the words of name and handle, and the words of what members say of themselves. */
        WORD
    }

    static final Facet LISTED = new Facet(Kind.LISTED, "");

    /** Of one text: a long one is about everything, and each word is a row. */
    private static final int MOST_WORDS = 200;

    static Facet role(Role role) {
        return new Facet(Kind.ROLE, role.name());
    }

    /** Of a language alone: who speaks Brazilian Portuguese speaks Portuguese. */
    static Facet language(String code) {
        return new Facet(Kind.LANGUAGE, Locale.forLanguageTag(code).getLanguage());
    }

    static Facet interest(String name) {
        return new Facet(Kind.INTEREST, name);
    }

    /** What a member is listed under; nothing where they share nothing with anybody. */
    static Set<Facet> of(Member member) {
        Set<Facet> facets = new LinkedHashSet<>();
        if (member.getSharing() == Sharing.NOBODY) {
            return facets;
        }
        facets.add(LISTED);
        facets.add(role(member.getRole()));
        member.getLanguageCodes().forEach(code -> facets.add(language(code)));
        member.getInterests().forEach(name -> facets.add(interest(name)));
        String place = member.getPlace();
        if (place != null) {
            add(facets, Kind.PLACE, beginnings(place));
        }
        add(facets, Kind.WORD, beginnings(member.getName() + " " + member.getHandle()));
        String said = Markdown.plainOf(member.getAboutHtml()) + "\n" + member.getGoals();
        add(facets, Kind.WORD, ListedWords.in(said, MOST_WORDS).stream());
        return facets;
    }

    private static Stream<String> beginnings(String text) {
        List<String> words = ListedWords.in(text, MOST_WORDS);
        return words.stream().flatMap(ListedWords::beginnings);
    }

    private static void add(Set<Facet> facets, Kind kind, Stream<String> words) {
        words.forEach(word -> facets.add(new Facet(kind, word)));
    }
}
