package org.cohort.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IP addresses as proxies write them: plain, with a port, in brackets, with a zone. No name is ever looked up. */
final class LiteralAddress {

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String IPV6 = "([0-9A-Fa-f:.]{2,45})(?:%\\w{1,20})?";
    private static final String PORT = "(?::\\d{1,5})?";

    private static final Pattern FORM =
            Pattern.compile("((?:" + BYTE + "\\.){3}" + BYTE + ")" + PORT + "|" + IPV6 + "|\\[" + IPV6 + "]" + PORT);

    private LiteralAddress() {}

    /** The address without port and zone; empty where the text is anything else. */
    static Optional<InetAddress> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            if (form.group(1) != null) {
                return Optional.of(InetAddress.getByName(form.group(1)));
            }
            // In brackets it is an IPv6 address or refused, and never taken for a name.
            String ipv6 = form.group(2) == null ? form.group(3) : form.group(2);
            return Optional.of(InetAddress.getByName("[" + ipv6 + "]"));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
