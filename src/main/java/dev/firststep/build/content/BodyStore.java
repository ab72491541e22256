package dev.firststep.build.content;

import dev.firststep.markdown.Body;
import dev.firststep.markdown.BodyCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps parsed bodies in a scratch file between parsing and rendering, so that memory grows with the number of articles and
 * not with their size. Safe to share between threads.
 */
public final class BodyStore implements AutoCloseable {
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    /** Where a body lies in the store. */
    record Slot(long offset, int length) {}

    private BodyStore(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens an empty store; the file goes when the store is closed or the process ends. */
    public static BodyStore open() throws IOException {
        Path file = Files.createTempFile("firststep-", ".bodies");
        return new BodyStore(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    Slot put(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BodyCodec.write(body, new DataOutputStream(bytes));
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        Slot slot = new Slot(end.getAndAdd(buffer.limit()), buffer.limit());
        while (buffer.hasRemaining()) {
            channel.write(buffer, slot.offset() + buffer.position());
        }
        return slot;
    }

    public Body get(Slot slot) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(slot.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, slot.offset() + buffer.position()) < 0) {
                throw new EOFException("the scratch file of the build was cut short");
            }
        }
        return BodyCodec.read(new DataInputStream(new ByteArrayInputStream(buffer.array())));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
