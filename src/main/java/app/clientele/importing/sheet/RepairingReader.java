package app.clientele.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and reads the few bytes that are not, in a file pasted together from two programs, as windows-1252. */
final class RepairingReader extends Reader {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(1 << 14).limit(0);
    private boolean ended;

    RepairingReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !(ended && !bytes.hasRemaining())) {
            fill();
        }
        if (!chars.hasRemaining()) {
            return length == 0 ? 0 : -1;
        }
        int n = Math.min(length, chars.remaining());
        chars.get(target, offset, n);
        return n;
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = ended ? 0 : in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (result.isError() && chars.remaining() >= result.length()) {
            for (int i = 0; i < result.length(); i++) {
                chars.put(new String(new byte[] {bytes.get()}, FALLBACK));
            }
            result = decoder.decode(bytes, chars, ended);
        }
        chars.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
