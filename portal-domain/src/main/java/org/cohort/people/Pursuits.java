package org.cohort.people;

import java.util.List;
import org.cohort.kernel.Slug;
import org.cohort.kernel.Typed;

/**
 * What a member is after, as they write it into the form; nothing of it has been checked yet.
 *
 * @param interests each a word or a few
 * @param sharing the word of a {@link Sharing}
 */
public record Pursuits(List<String> interests, String goals, List<Entry> accomplishments, String sharing) {

    /**
     * One accomplishment.
     *
     * @param day as 2026-11-20
     * @param url where it can be seen, or empty
     */
    public record Entry(String day, String title, String url) {

        boolean isEmpty() {
            return day.isEmpty() && title.isEmpty() && url.isEmpty();
        }
    }

    /** The same as it is kept: interests in the form of tags, each once; rows without a word left out. */
    Pursuits tidy() {
        return new Pursuits(
                interests.stream()
                        .map(Typed::line)
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .map(Slug::of)
                        .distinct()
                        .toList(),
                Typed.lines(goals).strip(),
                accomplishments.stream()
                        .map(entry -> new Entry(Typed.line(entry.day), Typed.line(entry.title), Typed.line(entry.url)))
                        .filter(entry -> !entry.isEmpty())
                        .toList(),
                Typed.line(sharing));
    }
}
