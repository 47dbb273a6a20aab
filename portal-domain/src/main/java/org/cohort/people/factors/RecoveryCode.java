package org.cohort.people.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.guard.Token;

/** A code for when all else is lost: it works once, and only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends GeneratedId {

    /** As many as fit on a slip of paper. */
    static final int EACH = 10;

    /** 80 bits: a hash that is fast to make cannot be turned back. */
    private static final int BYTES = 10;

    private static final Pattern GROUPS = Pattern.compile("(.{4})(?=.)");
    private static final Pattern NO_LETTER = Pattern.compile("[\\s-]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "code_hash")
    private String codeHash = "";

    protected RecoveryCode() {}

    RecoveryCode(long memberId, String code) {
        this.memberId = memberId;
        this.codeHash = hash(code);
    }

    /** A new one as it is shown: {@code abcd-efgh-ijkl-mnop}. */
    static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return GROUPS.matcher(Base32.encode(bytes).toLowerCase(Locale.ROOT)).replaceAll("$1-");
    }

    static Stream<String> several() {
        return Stream.generate(RecoveryCode::create).limit(EACH);
    }

    /** What is kept of it, however it is typed. */
    static String hash(String typed) {
        return Token.hash(NO_LETTER.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT));
    }
}
