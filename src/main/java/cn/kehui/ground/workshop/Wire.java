package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * What goes between the product and a process of its workshop: frames of a kind, a length and JSON.
 * Records of ours are written and read, by the class that the job names; of a sealed choice the
 * simple name of the record goes along, and only those that the choice permits are read.
 */
final class Wire {
    /** A request, a result; and of a job that gave none: too much output, a fault, no memory. */
    static final byte REQUEST = 'Q';

    static final byte READY = 'Y';
    static final byte RESULT = 'R';
    static final byte OUTPUT = 'O';

    /** How far a job is: before what comes of it, in frames of this one size. */
    static final byte PROGRESS = 'P';

    static final int PROGRESS_BYTES = 1 + 2 * Long.BYTES;

    static final byte FAULT = 'F';
    static final byte MEMORY = 'M';

    /** Bytes of what is asked: a form's definition and what was found in it, not a file. */
    static final int MOST_ASKED = 24 << 20;

    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamWriteConstraints(
                                            StreamWriteConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .build())
                                    .build())
                    .annotationIntrospector(new Sealed())
                    .build();

    private Wire() {}

    /** One frame. */
    record Frame(byte kind, byte[] body) {}

    static void send(DataOutputStream out, byte kind, byte[] body) throws IOException {
        out.writeByte(kind);
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    /**
     * @throws EOFException if the other side has ended
     * @throws IOException also if the frame says that it is longer than {@code most} bytes
     */
    static Frame receive(DataInputStream in, int most) throws IOException {
        byte kind = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a frame of " + length + " bytes");
        }
        var body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new Frame(kind, body);
    }

    static byte[] progress(HowFar.Of what, long done, long all) {
        return ByteBuffer.allocate(PROGRESS_BYTES)
                .put((byte) what.ordinal())
                .putLong(done)
                .putLong(all)
                .array();
    }

    /**
     * @return false if it is none, and nobody is told
     */
    static boolean tell(byte[] progress, HowFar.Heard heard) {
        var kinds = HowFar.Of.values();
        if (progress.length != PROGRESS_BYTES || progress[0] < 0 || progress[0] >= kinds.length) {
            return false;
        }
        var numbers = ByteBuffer.wrap(progress, 1, 2 * Long.BYTES);
        heard.at(kinds[progress[0]], numbers.getLong(), numbers.getLong());
        return true;
    }

    /**
     * {@code value} as JSON.
     *
     * @throws TooLong if it has more than {@code most} bytes
     */
    static <T> byte[] json(Class<T> type, T value, int most) {
        var out = new Bounded(most);
        try {
            JSON.writerFor(type).writeValue((OutputStream) out, value);
        } catch (JacksonException e) {
            throw out.full ? new TooLong() : e;
        }
        return out.toByteArray();
    }

    /** Thrown where a result is larger than anything that a page can show. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too long", null, false, false);
        }
    }

    private static final class Bounded extends ByteArrayOutputStream {
        private final int most;
        private boolean full;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int one) {
            fits(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            fits(length);
            super.write(bytes, from, length);
        }

        private void fits(int more) {
            if (size() + (long) more > most) {
                full = true;
                throw new TooLong();
            }
        }
    }

    /** A sealed choice says which of its records it is; there are no others. */
    private static final class Sealed extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
            return choice(type.getRawType())
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true)
                    : super.findPolymorphicTypeInfo(config, type);
        }

        @Override
        public List<NamedType> findSubtypes(MapperConfig<?> config, Annotated type) {
            return choice(type.getRawType())
                    ? Arrays.stream(type.getRawType().getPermittedSubclasses())
                            .map(one -> new NamedType(one, one.getSimpleName()))
                            .toList()
                    : super.findSubtypes(config, type);
        }

        private static boolean choice(Class<?> type) {
            return type.isInterface() && type.isSealed();
        }
    }
}
