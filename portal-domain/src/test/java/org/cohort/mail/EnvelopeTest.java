package org.cohort.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.cohort.fixtures.Corpora;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Letter;
import org.cohort.kernel.PublicAddress;
import org.cohort.kernel.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail looks like on its way, and what people's words cannot do to it. */
class EnvelopeTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    private static final Set<String> HEADERS = Set.of(
            "Auto-Submitted",
            "Content-Type",
            "Date",
            "From",
            "In-Reply-To",
            "List-Unsubscribe",
            "List-Unsubscribe-Post",
            "MIME-Version",
            "Message-ID",
            "References",
            "Subject",
            "To");

    @Test
    void a_mail_has_the_headers_that_let_it_be_answered_sorted_and_stopped() throws Exception {
        MimeMessage mail = sent(letter("Ada Mensah (Cohort)", "Re: What a window sees"));

        assertThat(names(mail)).isEqualTo(HEADERS);
        assertThat(mail.getMessageID()).isEqualTo("<one@localhost>");
        assertThat(mail.getHeader("References", null)).isEqualTo("<post-12@localhost>");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<post-12@localhost>");
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<http://localhost/unsubscribe/word>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getFrom()[0]).hasToString("\"Ada Mensah (Cohort)\" <no-reply@localhost>");
        assertThat(mail.getSentDate()).isEqualTo("2026-10-19T09:00:00Z");
    }

    @Test
    void a_mail_says_the_same_in_plain_text_and_in_html() throws Exception {
        MimeMultipart parts =
                (MimeMultipart) sent(letter("Ada", "Re: Ünïcødé 漢字 עברית")).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Plain wörds");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Plain wörds</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: x\r\nBcc: everybody@example.org",
                "Re: x\nBcc: everybody@example.org",
                "Re: x\rBcc: everybody@example.org",
                "Re: x\r\n\r\n<script>alert(1)</script>",
                "Re: x\u2028Bcc: everybody@example.org",
                "Re: x\u0085Bcc: everybody@example.org",
                "Re: x\u0000Bcc: everybody@example.org",
                "=?UTF-8?Q?x=0D=0ABcc:_everybody@example.org?=",
                "\"<everybody@example.org>, "
            })
    void words_of_people_add_no_header(String words) throws Exception {
        assertHarmless(words);
    }

    @Test
    void no_string_of_the_corpus_adds_a_header_or_a_recipient() throws Exception {
        List<JsonObject> cases = Corpora.records(Corpora.folder("security/strings"), "cases");

        assertThat(cases).isNotEmpty();
        for (JsonObject each : cases) {
            assertHarmless(each.getString("payload"));
        }
        System.out.printf("suite strings: %d strings in headers of mails%n", cases.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org, everybody@example.org",
                "ada@example.org\r\nBcc: everybody@example.org",
                "nobody",
                "",
                "ada@example.org everybody@example.org"
            })
    void what_is_not_one_address_is_sent_to_nobody(String to) {
        assertThatThrownBy(() -> sent(new Letter(to, "Ada", "Re: x", "x", "<p>x</p>", null, null)))
                .isInstanceOf(AddressException.class);
    }

    private static void assertHarmless(String words) throws Exception {
        MimeMessage mail = sent(letter(words, words));
        assertThat(names(mail)).as(words).isEqualTo(HEADERS);
        assertThat(mail.getAllRecipients()).as(words).containsExactly(new InternetAddress("ada@example.org"));
        assertThat(mail.getFrom()).as(words).hasSize(1);
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).as(words).isEqualTo("no-reply@localhost");
        assertThat(((MimeMultipart) mail.getContent()).getCount()).as(words).isEqualTo(2);
        assertThat(mail.getSubject()).as(words).startsWith(begin(words));
    }

    /** What must be readable of a subject, whatever its length: its first letters. */
    private static String begin(String words) {
        String line = Typed.line(words);
        return line.isEmpty() || line.startsWith("=?") ? "" : line.substring(0, line.offsetByCodePoints(0, 1));
    }

    private static Letter letter(String from, String subject) {
        return new Letter(
                "ada@example.org",
                from,
                subject,
                "Plain wörds",
                "<p>Plain wörds</p>",
                ContentRef.post(12),
                "/unsubscribe/word");
    }

    /** As a reader gets it: written out and read again. */
    private static MimeMessage sent(Letter letter) throws MessagingException, IOException {
        Envelope envelope = new Envelope("no-reply@localhost", new PublicAddress());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        envelope.fill(SESSION, new Written(letter, "one@localhost", Instant.parse("2026-10-19T09:00:00Z")))
                .writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("\r\nBcc");
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Set<String> names(MimeMessage mail) throws MessagingException {
        Set<String> names = new TreeSet<>();
        Collections.list(mail.getAllHeaders()).forEach(header -> names.add(header.getName()));
        return names;
    }
}
