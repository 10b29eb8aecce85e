package cn.kehui.world;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.filing.batch.BatchId;
import cn.kehui.filing.batch.Batches;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Statistics tables of many units as they come by mail, read and tried as one batch. */
public final class MailedTables {
    private static final DutyId DUTY = new DutyId("qingdao-2025/D3");
    private static final FormId STATISTICS = FormId.of("week-statistics@2025");
    private static final long PATIENCE = 180_000_000_000L;

    /** As {@link ManyUnits} leaves them: every third has not filed. */
    private static final int THIRD = 3;

    private final Product product;
    private final ManyUnits many;
    private final Path folder;
    private final Actor clerk;
    private int made;

    /** Their bureau's reviewer files for them too, and nothing goes with the table. */
    public MailedTables(Product product, Path folder) throws Exception {
        this.product = product;
        this.folder = folder;
        this.many = new ManyUnits(product, product.person("叶知微"));
        many.owner("update duty set definition = definition - 'papers' where id = '" + DUTY + "'");
        many.owner(
                "insert into person_role (person_id, role) select '%s', 'FILLER' on conflict do nothing"
                        .formatted(product.person("叶知微").id()));
        this.clerk = product.person("叶知微");
    }

    public Actor clerk() {
        return clerk;
    }

    public ManyUnits many() {
        return many;
    }

    /** So many more units that owe it, and a form of each on a desk. */
    public BatchId tried(int units) throws Exception {
        int from = made;
        made += units * THIRD;
        many.owe(from, made, DUTY.value());
        many.owner(
                "update unit set name = '多家' || translate(split_part(code, '-', 2), '0123456789', '零一二三四五六七八九') || '街道' where code like 'many-%'");
        var mail = new ArrayList<MailedFile>();
        for (int unit = from; unit < made; unit += THIRD) {
            var path = folder.resolve("来" + unit + ".xlsx");
            mail.add(new MailedFile(path.getFileName().toString(), table(path, unit), false, null));
        }
        var desk = CollectionId.next(product.the(Clock.class));
        var collections = product.the(Collections.class);
        collections.add(desk, STATISTICS, mail, new Whose("clerk"));
        until(() -> collections.find(desk).unread() == 0);
        return product.the(Batches.class).take(clerk, desk, DUTY).orElseThrow();
    }

    private Path table(Path path, int unit) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            var form = product.the(Forms.class).find(STATISTICS).orElseThrow();
            new Layouts().xlsx(form, new Answers(name(unit), figures(), List.of()), out);
        }
        return path;
    }

    private static Map<String, String> figures() {
        var typed = new HashMap<String, String>();
        for (var field :
                "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_online media_outlets media_reports venues_open institutes_open universities_open"
                        .split(" ")) {
            typed.put(field, "3");
        }
        typed.put("public_on_site", "500");
        return typed;
    }

    private static String name(int unit) {
        var name = new StringBuilder("多家");
        for (char one : Integer.toString(unit).toCharArray()) {
            name.append("零一二三四五六七八九".charAt(one - '0'));
        }
        return name.append("街道").toString();
    }

    public static void until(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it takes too long");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
