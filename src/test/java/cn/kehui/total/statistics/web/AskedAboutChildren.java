package cn.kehui.total.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.form.KeptForms;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign whose forms ask about children, and a look through every column of the database. */
abstract class AskedAboutChildren extends Staff {
    @Autowired KeptForms forms;

    Actor filler;

    @BeforeEach
    void asksForChildren() throws Exception {
        world.defined();
        asks(SmallWorld.STATISTICS, "youth");
        asks(SmallWorld.RECOMMENDATION, "works");
        laoshan = obligations.obligation(bureau, laoshan.id());
        filler = world.person(world.laoshan, "李文", Role.FILLER);
    }

    private void asks(String duty, String form) throws Exception {
        var file = "/forms-of-tests/" + form + "-2025.yaml";
        try (var yaml = getClass().getResourceAsStream(file)) {
            forms.keep(YamlMap.read(form, yaml).shape());
        }
        db.sql(
                        """
                        update duty set form_id = :form, form_version = '2025',
                               definition = jsonb_set(definition, '{form}', to_jsonb(:form || '@2025')) where id = :id
                        """)
                .param("form", form)
                .param("id", duty)
                .update();
    }

    List<String> shown() {
        return db.sql(
                        "select person_name || ' ' || subject || ' ' || detail from journal where act = 'MinorShown' order by seq")
                .query(String.class)
                .list();
    }

    /** Columns of any table, as the catalogue has them, in which one of the words can be read. */
    List<String> clear(List<String> words) {
        var places = new TreeMap<String, Boolean>();
        var columns =
                db.sql(
                                """
                                select quote_ident(c.relname) || '.' || quote_ident(a.attname)
                                  from pg_class c join pg_attribute a on a.attrelid = c.oid
                                 where c.relkind in ('r', 'p', 'm') and c.relnamespace = current_schema()::regnamespace
                                   and a.attnum > 0 and not a.attisdropped
                                   and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'json'::regtype,
                                                      'jsonb'::regtype, 'bytea'::regtype, 'text[]'::regtype)
                                """)
                        .query(String.class)
                        .list();
        assertThat(columns).contains("draft.answers", "journal.detail", "step.reason");
        for (var column : columns) {
            var parts = column.split("\\.");
            for (var word : words) {
                var found =
                        db.sql(
                                        """
                                        select count(*) from %s where position(:word in %s::text) > 0
                                            or position(encode(convert_to(:word, 'UTF8'), 'hex') in %s::text) > 0
                                        """
                                                .formatted(parts[0], parts[1], parts[1]))
                                .param("word", word)
                                .query(Long.class)
                                .single();
                if (found > 0) {
                    places.put(column, true);
                }
            }
        }
        return List.copyOf(places.keySet());
    }
}
