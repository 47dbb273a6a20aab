package org.cohort.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.cohort.launch.GivenSettings.Given;

/** The address people see, written as browsers say where a page is from. */
final class BaseUrl {

    /** The ports that browsers leave out. */
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

    private static final int NO_PORT = -1;

    private BaseUrl() {}

    /** {@code http} or {@code https}, a host, perhaps a port, and nothing after it but a slash. */
    static String read(Given given) {
        try {
            URI uri = new URI(given.text().toLowerCase(Locale.ROOT));
            Integer usual = USUAL_PORTS.get(String.valueOf(uri.getScheme()));
            int port = uri.getPort();
            if (usual != null && uri.getHost() != null && hasNothingElse(uri) && isPort(port)) {
                String shown = port == NO_PORT || port == usual ? "" : ":" + port;
                return uri.getScheme() + "://" + uri.getHost() + shown;
            }
        } catch (URISyntaxException e) {
            // said below, as for an address of another form
        }
        throw SettingValues.senseless(given, "give an address such as https://portal.example.org without a path");
    }

    private static boolean hasNothingElse(URI uri) {
        return (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static boolean isPort(int port) {
        return port == NO_PORT || (port > 0 && port <= SettingValues.LAST_PORT);
    }
}
