package dev.firststep.render.share;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that is needed to send one page of one edition to somebody. Addresses are absolute.
 *
 * @param language the language in which the page is written, which differs from the edition's if a translation is missing
 * @param url the page in this edition, which opens at once
 * @param go the address that lets the reader choose cloud and language, and never changes
 * @param qr the picture of the QR code that leads to {@code url}
 * @param chat a text for a chat, of a line or two
 * @param embed a link card for other sites, in HTML
 */
public record Share(
        Edition edition,
        ArticlePath path,
        String title,
        LocaleTag language,
        Optional<String> description,
        Optional<LocalDate> updated,
        String url,
        String go,
        String qr,
        Mail mail,
        String chat,
        String embed) {}
