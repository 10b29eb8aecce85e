package cn.kehui.ground.scan.web;

import cn.kehui.ground.base.web.Gates;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.ground.scan.Scans;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Before a page opens a file that was just sent: clamd is asked. A page that is added later cannot
 * forget it; one that takes files in shut says so with {@link ScannedLater}.
 */
@Component
class UploadGate implements HandlerInterceptor, WebMvcConfigurer {
    private final Scans scans;

    UploadGate(Scans scans) {
        this.scans = scans;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Gates.UPLOAD);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(ScannedLater.class)) {
            var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
            if (sent != null) {
                sent.getMultiFileMap().values().forEach(files -> files.forEach(this::require));
            }
        }
        return true;
    }

    private void require(MultipartFile file) {
        if (!file.isEmpty()) {
            scans.require(() -> open(file));
        }
    }

    private static InputStream open(MultipartFile file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
