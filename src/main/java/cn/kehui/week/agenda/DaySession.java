package cn.kehui.week.agenda;

import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One session of an activity on its day.
 *
 * @param key of the session
 * @param unit which leads it
 * @param from null: no hour is known; {@code to} likewise
 * @param venue empty: it has none
 * @param online whether it is seen online, too
 * @param nth which of its day it is for the reader, from 1, the earliest first
 * @param many sessions the day has for the reader
 */
record DaySession(
        ActivityId id,
        String key,
        String title,
        String unit,
        ActivityStage stage,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        String venue,
        boolean online,
        int nth,
        int many) {}
