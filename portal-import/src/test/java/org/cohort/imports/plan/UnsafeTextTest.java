package org.cohort.imports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohort.imports.fixtures.Corpora;
import org.cohort.imports.fixtures.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attackers' texts, as posts of a site: nothing that could run is in what a reader gets. */
class UnsafeTextTest {

    private static final Set<String> UNSAFE_ELEMENTS = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "style",
            "form",
            "base",
            "meta",
            "link",
            "frame",
            "applet",
            "svg",
            "math",
            "button",
            "textarea",
            "select",
            "video",
            "audio");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "poster", "action", "formaction", "background", "cite", "data");
    private static final Pattern UNSAFE_ADDRESS =
            Pattern.compile("(?!https?:|mailto:)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:alert(1)) [b](<java\tscript:alert(1)>) ![c](data:text/html,x)",
            "<a href=\"jav&#x09;ascript:alert(1)\">a</a> <iframe src=\"javascript:alert(1)\"></iframe>",
            "{% raw %}<svg onload=alert(1)>{% endraw %} {{ '<script>alert(1)</script>' }}",
            "{% highlight \"><script>alert(1)</script> %}a{% endhighlight %}",
            "```\"><img/src=x/onerror=alert(1)>\na\n```",
            "{% include youtube.html id=\"\"><script>alert(1)</script>\" %} {% img javascript:alert(1) x.png onerror=alert(1) %}",
            "![\"><img src=x onerror=alert(1)>](gone.png)");

    private final Path folder;

    UnsafeTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void texts_written_for_this_test_come_out_safe() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        put(OWN, "md", files);
        put(OWN, "html", files);
        assertThat(unsafe(files)).isEmpty();
    }

    @Test
    void attackers_html_and_markdown_come_out_safe() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        put(payloads("xss-html"), "html", files);
        put(payloads("xss-markdown"), "md", files);
        List<String> found = unsafe(files);
        System.out.printf("suite xss through plan-import: %d cases, %d failures%n", files.size(), found.size());
        assertThat(found).isEmpty();
    }

    private static List<String> payloads(String suite) throws IOException {
        return Corpora.rows("security/" + suite + "/cases.dev.jsonl").stream()
                .map(row -> row.get("payload"))
                .toList();
    }

    private static void put(List<String> payloads, String extension, Map<String, String> files) {
        for (int i = 0; i < payloads.size(); i++) {
            String head = "---\ntitle: Case %d\n---\n".formatted(i);
            files.put("_posts/2020-01-01-case-%d.%s".formatted(i, extension), head + payloads.get(i));
        }
    }

    private List<String> unsafe(Map<String, String> files) throws IOException {
        Path out = folder.resolve("out");
        PlanImport.Counts counts = PlanImport.run(Sites.of(folder.resolve("site"), files), out, Optional.empty());
        assertThat(counts.posts()).isEqualTo(files.size());
        List<String> found = new ArrayList<>();
        try (Stream<Path> pages = Files.list(out.resolve("posts"))) {
            for (Path page : pages.sorted().toList()) {
                judge(Files.readString(page), String.valueOf(page.getFileName()), found);
            }
        }
        return found;
    }

    private static void judge(String html, String name, List<String> found) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (UNSAFE_ELEMENTS.contains(element.normalName())) {
                found.add(name + " <" + element.normalName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                String value =
                        attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
                boolean address =
                        ADDRESSES.contains(key) && UNSAFE_ADDRESS.matcher(value).matches();
                if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc") || address) {
                    found.add(name + " " + element.normalName() + " " + attribute);
                }
            }
        }
    }
}
