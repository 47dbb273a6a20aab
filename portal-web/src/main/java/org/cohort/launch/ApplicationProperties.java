package org.cohort.launch;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The system properties by which the application learns its settings; it reads them as any MicroProfile configuration.
 *
 * <ul>
 *   <li>{@code portal.ds.class}, {@code .url}, {@code .user}, {@code .password}: the database, for web.xml's data source
 *   <li>{@code portal.data}: the data folder, absolute
 *   <li>{@code portal.base-url}: the address people see, such as {@code https://portal.example.org}
 *   <li>{@code portal.proxies}: addresses with commas between them
 *   <li>{@code portal.sign-up}: {@code open}, {@code invitation} or {@code closed}
 *   <li>{@code portal.second-factor}: {@code staff} or {@code optional}
 *   <li>{@code portal.smtp-url}: the mail server; empty where mails are written into a folder
 *   <li>{@code portal.address}, {@code portal.port}: where the server listens
 *   <li>{@code portal.pages}: {@code false} where it was started for one command and shows no pages
 *   <li>{@code portal.control.secret}: what a command must bring to be carried out
 * </ul>
 */
final class ApplicationProperties {

    static final String SECOND_FACTOR = "portal.second-factor";
    static final String PAGES = "portal.pages";
    static final String SECRET = "portal.control.secret";

    private ApplicationProperties() {}

    /** All that the settings say; the port is a real one by now. */
    static Map<String, String> of(Settings settings) {
        Database database = Database.of(settings);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("portal.ds.class", database.dataSource());
        properties.put("portal.ds.url", plain(database.url()));
        properties.put("portal.ds.user", plain(database.user()));
        properties.put("portal.ds.password", plain(database.password()));
        properties.put("portal.data", settings.data().toString());
        properties.put("portal.base-url", settings.baseUrlOrOwn());
        properties.put(
                "portal.proxies",
                settings.proxies().stream().map(InetAddress::getHostAddress).collect(Collectors.joining(",")));
        properties.put("portal.sign-up", settings.signUp());
        properties.put(SECOND_FACTOR, settings.secondFactor().orElse(Settings.DEFAULT_SECOND_FACTOR));
        properties.put("portal.smtp-url", settings.smtpUrl().orElse(""));
        properties.put("portal.address", settings.address().getHostAddress());
        properties.put("portal.port", Integer.toString(settings.port()));
        return properties;
    }

    /** Keeps the configuration from taking a value's own {@code ${…}} for a reference. */
    private static String plain(String value) {
        return value.replace("${", "\\${");
    }
}
