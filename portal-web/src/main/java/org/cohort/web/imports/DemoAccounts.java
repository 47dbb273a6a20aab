package org.cohort.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohort.kernel.DataFolder;
import org.cohort.people.Actor;
import org.cohort.people.MemberService;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;

/**
 * The demo community's accounts to try, one for each role. Their passwords are made once for each data folder and kept in
 * it for its owner alone, so that every start can say them.
 */
@ApplicationScoped
class DemoAccounts {

    private static final List<String> HANDLES = List.of("grace", "mary", "ada", "lin");
    private static final String FILE = "demo-accounts";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DataFolder data;

    @Inject
    MemberService members;

    @Inject
    PasswordService passwords;

    /** One line an account, such as {@code Account: ada member PASSWORD}. */
    List<String> open() {
        Path file = data.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return Files.readAllLines(file);
            }
            List<String> lines = new ArrayList<>();
            for (String handle : HANDLES) {
                String password = password();
                passwords.reset(Actor.PORTAL, handle, password);
                Role role = members.get(handle).getRole();
                lines.add("Account: " + handle + " " + role.name().toLowerCase(Locale.ROOT) + " " + password);
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The demo accounts cannot be kept in " + file, e);
        }
    }

    private static String password() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
