package org.cohort.bench;

import java.util.List;

/** The pages that are measured, for each kind of reader. */
final class Readers {

    static final String SEARCH_ON_POSTGRES = "search, PostgreSQL";
    static final String STATIC = "static file, 49 kB";

    private final String post;
    private final boolean gzip;

    Readers(GeneratedCommunity community, boolean gzip) {
        this.post = community.path();
        this.gzip = gzip;
    }

    /** In the order of measuring. */
    List<Target> targets() {
        return List.of(
                guest(STATIC, MeasuredPortal.STATIC),
                guest("home, from cache", "/"),
                guest("list, from cache", "/posts"),
                guest("post, from cache", post),
                // A path parameter is cut off by the routes and not by the cache, which therefore lets it pass.
                uncached("home, made anew", "/;visit="),
                // A place that does not exist is the first page, under a name that the cache has not seen.
                uncached("list, made anew", "/posts?after=x"),
                uncached("post, made anew", post + "?at=x"),
                member("home, member", "/"),
                member("list, member", "/posts"),
                member("post, member", post),
                member("channel, member", "/channels/channel-1"),
                member("directory, member", "/people"),
                search("search, H2"));
    }

    /** What another index answers; the rest of a page costs the same. */
    List<Target> onPostgres() {
        return List.of(guest(STATIC, MeasuredPortal.STATIC), search(SEARCH_ON_POSTGRES));
    }

    /** Two words that many texts have, each time others: the most that a search can cost. */
    private Target search(String name) {
        return new Target(
                name,
                number -> Request.get(
                        "/search?q=" + SampleTexts.word(number) + "+" + SampleTexts.word(7 + number / 40),
                        GeneratedCommunity.secret(number % GeneratedCommunity.SIGNED_IN),
                        gzip),
                200);
    }

    private Target guest(String name, String path) {
        byte[] request = Request.get(path, "", gzip);
        return new Target(name, number -> request, 200);
    }

    private Target uncached(String name, String path) {
        return new Target(name, number -> Request.get(path + number, "", gzip), 200);
    }

    private Target member(String name, String path) {
        return new Target(
                name,
                number -> Request.get(path, GeneratedCommunity.secret(number % GeneratedCommunity.SIGNED_IN), gzip),
                200);
    }
}
