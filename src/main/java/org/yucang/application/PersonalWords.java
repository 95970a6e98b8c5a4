package org.yucang.application;

import java.util.Optional;
import org.yucang.person.Masking;
import org.yucang.platform.Secrets;

/** What persons gave of themselves, in full for their own firm and masked for everyone else. */
final class PersonalWords {

    private PersonalWords() {}

    static String of(Question question, String kept, boolean full) {
        var words = Secrets.isSealed(kept) ? Secrets.ofInstallation().opened(kept) : kept;
        return full
                ? words
                : switch (Optional.ofNullable(question.rule()).orElse("")) {
                    case "mobile", "telephone" -> Masking.mobile(words);
                    case "email" -> Masking.email(words);
                    case "identity" -> Masking.identity(words);
                    case "accountNumber" -> Masking.account(words);
                    default -> Secrets.isSealed(kept) ? "••••" : words;
                };
    }
}
