package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.visitor.programme.PublicProgramme;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Copies of photographs for everybody; what was taken back since is gone at once. */
@Controller
final class PicturePages {
    private final PublicProgramme programme;
    private final Vault vault;

    PicturePages(PublicProgramme programme, Vault vault) {
        this.programme = programme;
        this.vault = vault;
    }

    /** Nothing but what the programme shows now is opened, whatever hash somebody knows. */
    @GetMapping("/programme/pictures/{hash:[0-9a-f]{64}}")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable String hash,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        if (!programme.now().shows(hash)) {
            throw new NotFound(hash);
        }
        var tag = "\"" + hash + "\"";
        var same = known.contains(tag);
        // asked about each time: somebody may take it back
        var answer =
                ResponseEntity.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .eTag(tag)
                        .cacheControl(CacheControl.noCache().cachePublic());
        return same
                ? answer.build()
                : answer.contentType(MediaType.IMAGE_JPEG)
                        .body(new InputStreamResource(vault.open(new BlobId(hash))));
    }
}
