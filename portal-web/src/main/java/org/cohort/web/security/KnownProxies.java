package org.cohort.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The proxies in front of the portal, as the settings name them: {@code portal.proxies}. Only their word is taken. */
@ApplicationScoped
class KnownProxies {

    private final Set<InetAddress> proxies;

    KnownProxies() {
        this(System.getProperty("portal.proxies", ""));
    }

    /** @param listed addresses with commas between them; what is none is left out */
    KnownProxies(String listed) {
        proxies = Stream.of(listed.split(","))
                .map(LiteralAddress::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where a request comes from. Each proxy adds its own peer at the right end; what stands left of the first stranger
     * there may be that stranger's invention.
     *
     * @param peer the address at the other end of the connection
     * @param forwarded the values of {@code X-Forwarded-For}, one for each line of the head
     */
    String origin(String peer, List<String> forwarded) {
        Optional<InetAddress> read = LiteralAddress.read(peer);
        if (read.filter(proxies::contains).isEmpty()) {
            return peer;
        }
        InetAddress known = read.get();
        String[] entries = String.join(",", forwarded).split(",", -1);
        for (int i = entries.length - 1; i >= 0 && proxies.contains(known); i--) {
            Optional<InetAddress> next = LiteralAddress.read(entries[i]);
            if (next.isEmpty()) {
                break;
            }
            known = next.get();
        }
        return known.getHostAddress();
    }
}
