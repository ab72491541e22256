package dev.firststep.render.view;

import java.util.List;

/**
 * What a reader needs to send a page to somebody.
 *
 * @param fields texts to copy
 * @param mail the address that opens a ready e-mail
 * @param qr the address of the picture of the QR code
 */
public record ShareView(List<ShareFieldView> fields, String mail, String qr) {
    public ShareView {
        fields = List.copyOf(fields);
    }
}
