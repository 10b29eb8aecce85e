package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.visitor.programme.PublicProgramme;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Copies of photographs for everybody; what was taken back since is gone at once. */
@Controller
final class PicturePages {
    /** What a browser may show without asking again: somebody may take a picture back. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublicProgramme programme;
    private final Vault vault;

    PicturePages(PublicProgramme programme, Vault vault) {
        this.programme = programme;
        this.vault = vault;
    }

    /** Nothing but what the programme shows now is opened, whatever hash somebody knows. */
    @GetMapping("/programme/pictures/{hash:[0-9a-f]{64}}")
    ResponseEntity<InputStreamResource> picture(@PathVariable String hash) {
        if (!programme.now().shows(hash)) {
            throw new NotFound(hash);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new InputStreamResource(vault.open(new BlobId(hash))));
    }
}
