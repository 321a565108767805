package app.clientele.importing.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text that some program once read as windows-1252 although it was UTF-8, and saved like that: {@code ZoÃ©} for {@code
 * Zoé}. It can be put right as long as nothing was lost on the way.
 */
public final class MisreadText {

    private static final Charset MISTAKEN = Charset.forName("windows-1252");

    /** What windows-1252 makes of the bytes 80 to 9F. */
    private static final String HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private MisreadText() {}

    /** The text as it was meant, {@code null} when nothing shows that it was misread. */
    public static @Nullable String mended(String text) {
        if (!isSuspicious(text)) {
            return null;
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            // The five bytes that windows-1252 leaves out pass as control characters.
            if (c >= 0x80 && c < 0xA0) {
                bytes[i] = (byte) c;
                continue;
            }
            try {
                bytes[i] = MISTAKEN.newEncoder()
                        .encode(CharBuffer.wrap(text, i, i + 1))
                        .get();
            } catch (CharacterCodingException e) {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Only what starts like a sequence of UTF-8 is looked at closely: almost no honest text has it. */
    private static boolean isSuspicious(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c >= 0xC2 && c <= 0xF4 && follows(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether windows-1252 makes this of one of the bytes 80 to BF. */
    private static boolean follows(char c) {
        return (c >= 0x80 && c <= 0xBF) || HIGH.indexOf(c) >= 0;
    }
}
