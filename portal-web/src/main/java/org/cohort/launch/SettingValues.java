package org.cohort.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohort.launch.GivenSettings.Given;

/** Reads the values of settings; what makes no sense is a {@link Failure} that says what would. */
final class SettingValues {

    static final int LAST_PORT = 65_535;
    static final Set<String> SIGN_UPS = Set.of("open", "invitation", "closed");
    static final Set<String> SECOND_FACTORS = Set.of("staff", "optional");
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "\\.){3}" + BYTE);
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final Pattern NODES = Pattern.compile("[\\w.-]+(:\\d{1,5})?( *, *[\\w.-]+(:\\d{1,5})?)*");
    private static final String POSTGRES = "jdbc:postgresql://";

    private SettingValues() {}

    /** 0 to 65535; 0 stands for any free port. */
    static int port(Given given) {
        try {
            int port = Integer.parseInt(given.text());
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw senseless(given, "give a number from 0 to 65535, where 0 is any free port");
    }

    static Path path(Given given) {
        try {
            return Path.of(given.text());
        } catch (InvalidPathException e) {
            throw senseless(given, "give the path of a folder");
        }
    }

    static InetAddress address(Given given) {
        try {
            return InetAddress.getByName(given.text());
        } catch (UnknownHostException e) {
            throw senseless(given, "give an address of this machine such as 127.0.0.1 or 0.0.0.0");
        }
    }

    /** Addresses with commas between them; no name is looked up. */
    static List<InetAddress> proxies(Given given) {
        return Stream.of(given.text().split(",", -1))
                .map(text -> literal(given, text.strip()))
                .toList();
    }

    private static InetAddress literal(Given given, String text) {
        try {
            if (IPV4.matcher(text).matches()) {
                return InetAddress.getByName(text);
            }
            if (IPV6.matcher(text).matches()) {
                // In brackets it is an IPv6 address or refused, and never taken for a name.
                return InetAddress.getByName("[" + text + "]");
            }
        } catch (UnknownHostException e) {
            // said below, as for a text of another form
        }
        throw senseless(given, "give the IP addresses of the proxies in front such as 127.0.0.1,::1");
    }

    static String signUp(Given given) {
        String word = given.text().toLowerCase(Locale.ROOT);
        if (SIGN_UPS.contains(word)) {
            return word;
        }
        throw senseless(given, "give open, invitation or closed");
    }

    static String secondFactor(Given given) {
        String word = given.text().toLowerCase(Locale.ROOT);
        if (SECOND_FACTORS.contains(word)) {
            return word;
        }
        throw senseless(given, "give staff or optional");
    }

    static String postgresUrl(Given given) {
        if (given.text().startsWith(POSTGRES) && given.text().length() > POSTGRES.length()) {
            return given.text();
        }
        throw senseless(given, "give an address such as jdbc:postgresql://host/database, or nothing for H2");
    }

    /** {@code smtp} or {@code smtps}, perhaps a user and password, a host, perhaps a port. */
    static String smtpUrl(Given given) {
        try {
            URI uri = new URI(given.text());
            boolean mail = "smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme());
            if (mail
                    && uri.getHost() != null
                    && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))) {
                return given.text();
            }
        } catch (URISyntaxException e) {
            // said below, as for an address of another form
        }
        throw senseless(
                new Given(given.text().replaceAll("//[^/]*@", "//…@"), given.origin()),
                "give an address such as smtps://user:password@mail.example.org:465");
    }

    /** The other nodes: hosts, each perhaps with a port, with commas between them. */
    static List<String> cluster(Given given) {
        if (NODES.matcher(given.text()).matches()) {
            return List.of(given.text().split(" *, *"));
        }
        throw senseless(given, "give the other nodes such as node2.example.org:5701,node3.example.org:5701");
    }

    static Failure senseless(Given given, String instead) {
        return new Failure(given.origin() + " is \"" + given.text() + "\", which makes no sense: " + instead + ".");
    }
}
