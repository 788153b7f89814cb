package org.nianbao.workflow.review.process;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The application's clock as the engine wants to see it. Nobody can set it through the engine. */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine's own type
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        Calendar calendar = new GregorianCalendar(zone);
        calendar.setTimeInMillis(clock.millis());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(ZoneOffset.UTC);
    }

    @Override
    public void setCurrentTime(Date time) {
        throw new UnsupportedOperationException("the clock is the application's");
    }

    @Override
    public void setCurrentCalendar(Calendar calendar) {
        throw new UnsupportedOperationException("the clock is the application's");
    }

    @Override
    public void reset() {
        // nothing was set
    }
}
