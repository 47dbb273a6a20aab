package org.cohort.text.fragment;

import java.util.regex.Pattern;

/** Which addresses a text may name: http, https, mailto, and places on this site. */
public final class Address {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("https?://[^/?#\\\\\\s].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    private Address() {}

    /** The address as it may stand in a link; empty where it may not. */
    public static String ofLink(String written) {
        String address = plain(written);
        return isWeb(address) || MAIL.matcher(address).matches() || isHere(address) ? address : "";
    }

    /** The address as it may stand in a picture; empty where it may not. */
    public static String ofPicture(String written) {
        String address = plain(written);
        return isWeb(address) || (isHere(address) && !address.startsWith("#")) ? address : "";
    }

    /** Whether it leads to another site. */
    public static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    private static String plain(String written) {
        String address = UNSEEN.matcher(written)
                .replaceAll("")
                .strip()
                .replace(" ", "%20")
                .replace("`", "%60");
        return address.startsWith("//") ? "https:" + address : address;
    }

    /** A path, query or fragment that no browser reads as another site or scheme. */
    private static boolean isHere(String address) {
        if (address.isEmpty()
                || address.indexOf('\\') >= 0
                || SCHEME.matcher(address).matches()) {
            return false;
        }
        int end = 0;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String first = address.substring(0, end);
        return first.indexOf(':') < 0
                && first.indexOf('&') < 0
                && !first.toLowerCase(java.util.Locale.ROOT).contains("%3a");
    }
}
