package org.cohort.web.api.examples;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.web.api.Api;
import org.cohort.web.layout.Site;

/** What can be copied into a shell and does what is said of it, in this order: a test does so. */
@Named
@RequestScoped
public class ListExamples {

    private static final String TOKEN = "cohort_your_token";

    private static final String READ = """
            curl -s 'API/posts?limit=3'
            """;

    private static final String PAGES = """
            next=$(curl -s 'API/posts?limit=2' | sed 's/.*"next":"\\([^"]*\\)".*/\\1/')
            curl -s "API/posts?limit=2&after=$next"
            """;

    private static final String FIND = """
            curl -s -G API/search --data-urlencode 'q=kind:article window'
            """;

    private static final String WHO = """
            curl -s API/me -H 'Authorization: Bearer TOKEN'
            """;

    private static final String WRITE = """
            curl -s -X POST API/posts \\
              -H 'Authorization: Bearer TOKEN' \\
              -H 'Content-Type: application/json' \\
              -H "Idempotency-Key: $(date +%s)-$$" \\
              -d '{"kind": "discussion", "channel": "help", "title": "Hello from a program",
                   "body": "Written with *curl*.", "tags": ["programs"], "draft": true}'
            """;

    private static final String EDIT = """
            post=$(curl -s API/drafts -H 'Authorization: Bearer TOKEN' | sed 's/^{"items":\\[{"id":\\([0-9]*\\).*/\\1/')
            etag=$(curl -s -i "API/posts/$post" -H 'Authorization: Bearer TOKEN' | sed -n 's/^[Ee][Tt][Aa][Gg]: \\("[0-9]*"\\).*/\\1/p')
            curl -s -X PATCH "API/posts/$post" \\
              -H 'Authorization: Bearer TOKEN' \\
              -H 'Content-Type: application/json' \\
              -H "If-Match: $etag" \\
              -d '{"title": "Hello again", "draft": false}'
            """;

    private static final String PROBLEM = """
            curl -s -i 'API/posts?limit=1000'
            """;

    @Inject
    Site site;

    /**
     * One of them.
     *
     * @param word of its heading and its sentence among the messages
     * @param command for a shell
     */
    public record Example(String word, String command) {}

    public List<Example> getAll() {
        return List.of(
                example("read", READ),
                example("pages", PAGES),
                example("find", FIND),
                example("who", WHO),
                example("write", WRITE),
                example("edit", EDIT),
                example("problem", PROBLEM));
    }

    private Example example(String word, String command) {
        return new Example(
                word, command.strip().replace("API", site.url(Api.PATH)).replace("TOKEN", TOKEN));
    }
}
