package org.cohort.launch;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.launch.GivenSettings.Given;

/**
 * How this portal is to run; every value has been found sensible.
 *
 * @param data the data folder, absolute
 * @param port 0 to 65535, 0 for any free one
 * @param baseUrl the address people see, as an origin: without a slash at the end, where one is set
 * @param proxies those in front whose word is taken on where a request comes from
 * @param signUp {@code open}, {@code invitation} or {@code closed}
 * @param secondFactor who needs one: {@code staff} or {@code optional}; where it is not set that is for whoever starts it
 * @param smtpUrl the mail server, where there is one
 * @param postgres the database, where it is not H2 in the data folder
 * @param withoutEffect one sentence for each thing that is set and that this version does not do
 */
record Settings(
        Path data,
        InetAddress address,
        int port,
        Optional<String> baseUrl,
        List<InetAddress> proxies,
        String signUp,
        Optional<String> secondFactor,
        Optional<String> smtpUrl,
        Optional<Postgres> postgres,
        List<String> withoutEffect) {

    static final int DEFAULT_PORT = 8080;
    static final String DEFAULT_SIGN_UP = "open";

    /** Whoever may read all and remove all is worth stealing a password from. */
    static final String DEFAULT_SECOND_FACTOR = "staff";

    /** A PostgreSQL database and who asks it; user and password may stand in the address too. */
    record Postgres(String url, Optional<String> user, Optional<String> password) {}

    /** @throws Failure where something set is unknown or makes no sense */
    static Settings read(Map<Setting, String> commandLine, Map<String, String> environment) {
        GivenSettings given = GivenSettings.gather(commandLine, environment);
        return new Settings(
                given.data(),
                given.find(Setting.ADDRESS).map(SettingValues::address).orElseGet(InetAddress::getLoopbackAddress),
                given.find(Setting.PORT).map(SettingValues::port).orElse(DEFAULT_PORT),
                given.find(Setting.BASE_URL).map(BaseUrl::read),
                given.find(Setting.PROXIES).map(SettingValues::proxies).orElseGet(List::of),
                given.find(Setting.SIGN_UP).map(SettingValues::signUp).orElse(DEFAULT_SIGN_UP),
                given.find(Setting.SECOND_FACTOR).map(SettingValues::secondFactor),
                given.find(Setting.SMTP_URL).map(SettingValues::smtpUrl),
                postgres(given),
                withoutEffect(given));
    }

    private static List<String> withoutEffect(GivenSettings given) {
        List<String> sentences = new ArrayList<>();
        given.find(Setting.CLUSTER)
                .map(SettingValues::cluster)
                .ifPresent(nodes -> sentences.add("PORTAL_CLUSTER is set, and this version of the portal runs as one"
                        + " node: it does not look for others, and a second one on its database does not start."));
        return sentences;
    }

    private static Optional<Postgres> postgres(GivenSettings given) {
        Optional<String> user = given.find(Setting.DB_USER).map(Given::text);
        Optional<String> password = given.find(Setting.DB_PASSWORD).map(Given::text);
        Optional<Given> url = given.find(Setting.DB_URL);
        if (url.isEmpty() && (user.isPresent() || password.isPresent())) {
            throw new Failure("PORTAL_DB_USER and PORTAL_DB_PASSWORD make no sense without PORTAL_DB_URL:"
                    + " set it, or remove them to use the database in the data folder.");
        }
        return url.map(SettingValues::postgresUrl).map(address -> new Postgres(address, user, password));
    }

    /** The address people see: the one that is set, else this machine's own. */
    String baseUrlOrOwn() {
        return baseUrl.orElse("http://localhost:" + port);
    }

    /** Whether people reach the portal by TLS, which is then the matter of a proxy in front. */
    boolean isBehindTls() {
        return baseUrlOrOwn().startsWith("https://");
    }

    /** The same on a real port, where any free one was wanted. */
    Settings on(int realPort) {
        return new Settings(
                data, address, realPort, baseUrl, proxies, signUp, secondFactor, smtpUrl, postgres, withoutEffect);
    }

    /** The same for one command: on any port of loopback, and with the address of the pages as they usually are. */
    Settings alone() {
        return new Settings(
                data,
                InetAddress.getLoopbackAddress(),
                0,
                Optional.of(baseUrlOrOwn()),
                proxies,
                signUp,
                secondFactor,
                smtpUrl,
                postgres,
                withoutEffect);
    }
}
