package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.staff.entrance.guard.Devices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account, and the browsers that know it. */
@Controller
class AccountPages {
    private final Devices devices;
    private final Templates templates;

    AccountPages(Devices devices, Templates templates) {
        this.devices = devices;
        this.templates = templates;
    }

    @GetMapping("/account")
    Page account(@RequestParam @Nullable String changed, Visit visit, HttpServletRequest request) {
        var said = changed == null ? null : Texts.say("account.password.changed");
        var page =
                new AccountPage(
                        visit.actor().name(),
                        visit.actor().unit().name(),
                        JoinPage.words(visit.actor().roles()),
                        devices.mine(visit.actor(), Doors.device(request)).stream()
                                .map(AccountPages::known)
                                .toList(),
                        said);
        return Page.ok(templates.staffEntranceAccount(visit.shell(), page));
    }

    @PostMapping("/account/devices/{id}/removal")
    Page remove(@PathVariable UUID id, Visit visit) {
        devices.remove(visit.actor(), id);
        return Page.seeOther("/account#devices");
    }

    private static AccountPage.Known known(Devices.Device device) {
        return new AccountPage.Known(
                device.id().toString(),
                device.label(),
                Moments.recent(device.madeAt()),
                Moments.recent(device.usedAt()),
                device.here());
    }
}
