package org.cohort.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Letter;
import org.cohort.kernel.PublicAddress;
import org.cohort.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** Makes a message of a letter: what comes from people goes into headers as one encoded line, whatever it holds. */
record Envelope(String from, PublicAddress address) {

    private static final String UTF_8 = "UTF-8";

    /** Longer subjects are cut: nobody reads them, and some servers refuse them. */
    private static final int LONGEST_SUBJECT = 200;

    String host() {
        return address.host();
    }

    OutgoingMessage fill(Session session, Written mail) throws MessagingException, UnsupportedEncodingException {
        Letter letter = mail.letter();
        OutgoingMessage message = new OutgoingMessage(session, mail.messageId());
        message.setFrom(new InternetAddress(from, line(letter.from()), UTF_8));
        message.setRecipient(Message.RecipientType.TO, recipient(letter.to()));
        message.setSubject(subject(letter.subject()), UTF_8);
        message.setSentDate(Date.from(mail.date()));
        message.setHeader("Auto-Submitted", "auto-generated");
        thread(message, letter.thread());
        unsubscribe(message, letter.stopPath());
        message.setContent(parts(letter));
        message.saveChanges();
        return message;
    }

    /** One address and nothing else: a comma would make two of it. */
    private static InternetAddress recipient(String to) throws MessagingException {
        InternetAddress recipient = new InternetAddress(to, true);
        recipient.validate();
        return recipient;
    }

    private void thread(OutgoingMessage message, @Nullable ContentRef thread) throws MessagingException {
        if (thread != null) {
            // The first of a thread is nobody's mail: all of one thread answer it, and so stand together.
            String root = "<" + thread.kind() + "-" + thread.id() + "@" + address.host() + ">";
            message.setHeader("In-Reply-To", root);
            message.setHeader("References", root);
        }
    }

    private void unsubscribe(OutgoingMessage message, @Nullable String stopPath) throws MessagingException {
        if (stopPath != null) {
            message.setHeader("List-Unsubscribe", "<" + address.url(stopPath) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static String subject(String typed) {
        String line = line(typed);
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String line(String typed) {
        return Typed.line(typed);
    }
}
