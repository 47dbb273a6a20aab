package org.cohort.web.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Languages by their names in the reader's. */
final class Languages {

    /** A language to choose. */
    public record Choice(String code, String name, boolean chosen) {}

    private Languages() {}

    /** In the order in which they are given, as that language lists things. */
    static String names(List<String> codes, Locale in) {
        return ListFormatter.getInstance(in, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                .format(codes.stream().map(code -> name(code, in)).toList());
    }

    /** By alphabet; the chosen one is always among them. */
    static List<Choice> choices(List<String> codes, String chosen, Locale in) {
        Collator alphabet = Collator.getInstance(in);
        return Stream.concat(codes.stream(), Stream.of(chosen))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new Choice(code, name(code, in), code.equals(chosen)))
                .sorted(Comparator.comparing(Choice::name, alphabet))
                .toList();
    }

    private static String name(String code, Locale in) {
        return Locale.forLanguageTag(code).getDisplayLanguage(in);
    }
}
