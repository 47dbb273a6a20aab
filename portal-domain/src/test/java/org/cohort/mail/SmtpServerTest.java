package org.cohort.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmtpServerTest {

    @Test
    void an_address_says_all_of_a_mail_server() {
        assertThat(SmtpServer.parse("smtps://po%40rtal:a%3Ab+c@mail.example.org:4650?from=portal@example.org"))
                .isEqualTo(new SmtpServer("smtps", "mail.example.org", 4650, "po@rtal", "a:b+c", "portal@example.org"));
    }

    @Test
    void ports_are_the_usual_ones_unless_said() {
        assertThat(SmtpServer.parse("smtps://mail.example.org").port()).isEqualTo(465);
        assertThat(SmtpServer.parse("smtp://ada:secret@mail.example.org").port())
                .isEqualTo(587);
        assertThat(SmtpServer.parse("smtp://mail.example.org/"))
                .isEqualTo(new SmtpServer("smtp", "mail.example.org", 25, null, null, null));
    }
}
