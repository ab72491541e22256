package dev.firststep.source;

/** Width and height in pixels. */
record ImageSize(int width, int height) {
    long area() {
        return (long) width * height;
    }
}
