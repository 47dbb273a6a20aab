package org.cohort.media;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an uploaded file, without anything that could lead somewhere or look like something else. */
final class FileName {

    /** Characters; what fits into a line of a list and every file system. */
    static final int LONGEST = 100;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, marks that turn the direction of text, invisible and unassigned characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    /** What some file system or shell reads as more than a letter. */
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*%#&;`$'!{}^~]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.([A-Za-z0-9]{1,8})$");
    private static final Pattern OUTER = Pattern.compile("^[. -]+|[. -]+$");

    private FileName() {}

    /** The name with this ending, whatever ending it had. */
    static String clean(String name, String ending) {
        String bare =
                OUTER.matcher(ENDING.matcher(readable(name)).replaceFirst("")).replaceAll("");
        String stem = bare.isEmpty() ? "file" : bare;
        int longest = LONGEST - ending.length() - 1;
        if (stem.length() > longest) {
            int end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
            stem = OUTER.matcher(stem.substring(0, end)).replaceAll("");
        }
        return stem + "." + ending;
    }

    /** The ending as it stands, in lower case and without its dot; empty where there is none. */
    static String ending(String name) {
        Matcher ending = ENDING.matcher(readable(name));
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String readable(String name) {
        String last = FOLDERS.matcher(name).replaceFirst("");
        String seen =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        String safe = UNSAFE.matcher(seen).replaceAll("-");
        return SPACES.matcher(safe).replaceAll(" ").strip();
    }
}
