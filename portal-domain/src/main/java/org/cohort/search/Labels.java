package org.cohort.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cohort.kernel.SearchDocument;

/** What holds of a thing besides its words, as an index keeps it: {@code @in:help}. No word begins so. */
final class Labels {

    private Labels() {}

    static String of(String name, String value) {
        return "@" + name + ":" + value;
    }

    static Set<String> of(SearchDocument document) {
        Set<String> labels = new LinkedHashSet<>();
        labels.add(of(SearchReader.SORT, document.ref().kind()));
        labels.add(of(SearchReader.SORT, document.sort()));
        labels.add(of(SearchReader.LANGUAGE, Stems.language(document.language())));
        document.writers().forEach(writer -> labels.add(of(SearchReader.WRITER, writer.word())));
        document.tags().forEach(tag -> labels.add(of(SearchReader.TAG, tag)));
        if (document.channel() != null) {
            labels.add(of(SearchReader.CHANNEL, document.channel().word()));
        }
        return labels;
    }
}
