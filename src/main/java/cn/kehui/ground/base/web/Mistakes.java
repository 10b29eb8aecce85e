package cn.kehui.ground.base.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Mistake.Malformed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The one place that tells a request that was wrong from a fault of ours. */
final class Mistakes {
    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);
    private static final int TOO_LARGE = 413;

    private Mistakes() {}

    /**
     * What to say of {@code e}: of what was sent where the sender can mend it, else a fault of
     * ours, which is written to the log.
     */
    static Mistake of(Throwable e, HttpServletRequest request) {
        return known(e).orElseGet(() -> fault(e, request));
    }

    /** Empty: it is not the sender's. */
    static Optional<Mistake> known(Throwable e) {
        return switch (e) {
            case NotFound _ -> Optional.of(Mistake.notFound());
            case Malformed malformed -> Optional.of(malformed.mistake());
            case MethodArgumentTypeMismatchException typed -> Optional.of(mistyped(typed));
            case TypeMismatchException _, HttpMessageNotReadableException _ ->
                    Optional.of(Mistake.misunderstood(400));
            case InvalidParameterException _, MultipartException _ -> Optional.of(container(e));
            case ErrorResponse said -> said(said.getStatusCode().value());
            default -> Optional.empty();
        };
    }

    private static Optional<Mistake> said(int status) {
        if (status == 404) {
            return Optional.of(Mistake.notFound());
        }
        return status < 500 ? Optional.of(Mistake.misunderstood(status)) : Optional.empty();
    }

    /** An address that cannot be one of ours leads nowhere; a field is to be put right. */
    private static Mistake mistyped(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Mistake.notFound()
                : Mistake.misunderstood(400);
    }

    /** What the container says of a form that it could not take apart: its causes say it best. */
    private static Mistake container(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            var said = cause(cause);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return e instanceof MaxUploadSizeExceededException
                ? Mistake.tooLarge(RequestRules.UPLOAD.toMegabytes() + " MB")
                : Mistake.unreadable(RequestRules.FIELDS);
    }

    private static Optional<Mistake> cause(Throwable cause) {
        return switch (cause) {
            case FileCountLimitExceededException _ -> Optional.of(Mistake.tooMany());
            case SizeException size when size.getPermittedSize() < RequestRules.FORM.toBytes() ->
                    Optional.of(Mistake.headingTooLarge());
            case SizeException _ ->
                    Optional.of(Mistake.tooLarge(RequestRules.UPLOAD.toMegabytes() + " MB"));
            case MalformedStreamException _, EOFException _, SocketTimeoutException _ ->
                    Optional.of(Mistake.cut());
            case CharacterCodingException _ -> Optional.of(Mistake.unreadable(RequestRules.FIELDS));
            case FileUploadException said when said.getCause() == null ->
                    Optional.of(Mistake.misunderstood(400));
            case InvalidParameterException said when said.getCause() == null ->
                    Optional.of(
                            said.getErrorCode() == TOO_LARGE
                                    ? Mistake.tooLarge(RequestRules.FORM.toMegabytes() + " MB")
                                    : Mistake.tooMany());
            case ClientAbortException _ -> Optional.of(Mistake.cut());
            default -> Optional.empty();
        };
    }

    private static Mistake fault(Throwable e, HttpServletRequest request) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, {}", request.getMethod(), LoggedPath.of(request), id, e);
        return Mistake.fault(id);
    }
}
