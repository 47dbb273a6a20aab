package org.cohort.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail server's refusal means. The code is read from its words, which every implementation keeps as they came. */
final class Failures {

    private static final Pattern CODE = Pattern.compile("^\\s*([45])\\d\\d[ -]");

    private Failures() {}

    /** Whether the server itself said no. */
    static boolean isAnswer(Exception e) {
        return code(e) != null;
    }

    /** Whether trying again is of no use: the server said so, or the address is none. */
    static boolean isForGood(Exception e) {
        return "5".equals(code(e)) || causedBy(e, AddressException.class);
    }

    /** In a line for organisers. */
    static String words(Throwable e) {
        String message = e.getMessage();
        Throwable cause = e.getCause();
        String why =
                message == null ? e.getClass().getSimpleName() : message.strip().replaceAll("\\s+", " ");
        return cause == null || cause.getMessage() == null
                ? why
                : why + " (" + cause.getMessage().strip() + ")";
    }

    private static @Nullable String code(Exception e) {
        for (Exception each = e; each != null; each = next(each)) {
            Matcher code = CODE.matcher(String.valueOf(each.getMessage()));
            if (code.find()) {
                return code.group(1);
            }
        }
        return null;
    }

    private static boolean causedBy(Exception e, Class<? extends Exception> type) {
        for (Exception each = e; each != null; each = next(each)) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
