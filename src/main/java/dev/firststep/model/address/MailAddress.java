package dev.firststep.model.address;

import dev.firststep.model.Target;
import java.util.regex.Pattern;

/** Reads plain mail addresses: one mailbox, one host, no header fields. */
final class MailAddress {
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*");
    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST = 254;

    private MailAddress() {}

    static TargetReading read(String mail, String address) {
        int at = mail.indexOf('@');
        boolean valid = at > 0
                && at <= LONGEST_MAILBOX
                && mail.length() <= LONGEST
                && MAILBOX.matcher(mail.substring(0, at)).matches()
                && AddressText.holdsOnly(mail.substring(at + 1), ".-")
                && HostName.read(mail.substring(at + 1)).isPresent();
        return valid
                ? new TargetReading.Allowed(new Target.ToMail(mail))
                : TargetReading.forbidden(
                        address, "is no plain mail address", "write mailto:name@example.com, without ?subject=");
    }
}
