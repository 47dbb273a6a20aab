package org.cohort.web.payloads;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cohort.fixtures.Corpora;

/** One attacker's text. */
record Payload(String id, String text) {

    /** Written for these tests, one for each way in; they run wherever the corpora are not. */
    static final List<Payload> OWN = own(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)></svg>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
            "<iframe src=javascript:parent.alert(1)></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
            "<input autofocus onfocus=alert(1)>",
            "<video src=x onerror=alert(1)></video>",
            "<style>@import 'javascript:alert(1)'</style><p style=\"animation:x\" onanimationstart=alert(1)>x</p>",
            "<meta http-equiv=refresh content=\"0;url=/sign-out\">",
            "<base href=https://attack.example/>",
            "<form action=/sign-out method=post><button autofocus>Win</button></form>",
            "<template><img src=x onerror=alert(1)></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
            "</div></article></form></main><script>alert(1)</script>",
            "<a href=\"jav&#x09;ascript:alert(1)\" autofocus onfocus=alert(1)>x</a>",
            "[x](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>",
            "![x\" onerror=\"alert(1)](x \"y\" onerror=\"alert(1)\")",
            "![x](y){: onerror=\"alert(1)\" src=\"javascript:alert(1)\"}",
            "```\"><img/src=x/onerror=alert(1)>\n<script>alert(1)</script>\n```",
            "```html\n<img src=x onerror=alert(1)>\n```",
            "$\\href{javascript:alert(1)}{x}$ $<img src=x onerror=alert(1)>$",
            "$$\n\\htmlData{x=y}{\\url{javascript:alert(1)}} </script><script>alert(1)</script>\n$$",
            "https://www.youtube.com/watch?v=\"onload=\"alert(1)",
            "<div data-embed=youtube data-embed-id='\"><img src=x onerror=alert(1)>' onclick=alert(1)>x</div>",
            "<div data-embed=javascript: data-embed-id=alert(1) class=video>x</div>",
            "<p id=commentForm:body data-editor=post data-token=x>x</p><p id=__proto__ class=math>\\href{javascript:alert(1)}x</p>",
            "*[x\"onmouseover=alert(1)]: <script>alert(1)</script>\n\nx\"onmouseover=alert(1)",
            "[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
            "> [!NOTE] <img src=x onerror=alert(1)>\n> </blockquote><script>alert(1)</script>",
            "| <script>alert(1)</script> | [x](javascript:alert(1)) |\n|---|---|\n| <img src=x onerror=alert(1)> | y |",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<img src=x onerror=alert(1)>]]>");

    /** All of a suite; the test is skipped, with one line, where the corpora are absent. */
    static List<Payload> suite(String name) throws IOException {
        List<Payload> payloads = new ArrayList<>();
        for (JsonObject record : Corpora.records(Corpora.folder("security/" + name), "cases")) {
            payloads.add(new Payload(record.getString("id"), record.getString("payload")));
        }
        return payloads;
    }

    private static List<Payload> own(String... texts) {
        List<Payload> payloads = new ArrayList<>();
        for (String text : texts) {
            payloads.add(new Payload("own/" + payloads.size(), text));
        }
        return List.copyOf(payloads);
    }
}
