package org.nianbao.workflow.year;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.nianbao.workflow.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens what rosters still wait for, one report per transaction: when a year is opened, when the application starts, and
 * now and then, so that what a stopped node left is done by another. Each line is locked while its report is opened, so
 * any number of nodes may sweep at once.
 */
@Component
public class OpeningSweep implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningSweep.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String FAULT = "建立报告时出错，请重试；仍不成功时请系统管理员查看运行日志。";

    private final AnnualTasks tasks;
    private final OpenRosterReport openRosterReport;
    private final NoteFailedOpening noteFailedOpening;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread sweeper = new Thread(work, "year-opening");
        sweeper.setDaemon(true);
        return sweeper;
    });

    OpeningSweep(AnnualTasks tasks, OpenRosterReport openRosterReport, NoteFailedOpening noteFailedOpening) {
        this.tasks = tasks;
        this.openRosterReport = openRosterReport;
        this.noteFailedOpening = noteFailedOpening;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        thread.scheduleWithFixedDelay(this::sweepOrLog, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sweeps soon. Does not wait for it. */
    public void wake() {
        thread.execute(this::sweepOrLog);
    }

    private void sweepOrLog() {
        try {
            sweep();
        } catch (RuntimeException fault) {
            LOG.warn("the openings of the year were interrupted and go on later", fault);
        }
    }

    /** Opens all that is pending, or as much as it can until the application stops. */
    public void sweep() {
        Map<String, AnnualTask> known = new HashMap<>();
        for (AnnualTasks.Line line : tasks.pending()) {
            if (thread.isShutdown()) {
                return;
            }
            AnnualTask task =
                    known.computeIfAbsent(line.taskId(), id -> tasks.find(id).orElseThrow());
            open(task, line.entry().organCode());
        }
    }

    private void open(AnnualTask task, String organCode) {
        try {
            openRosterReport.handle(task.opener(), new OpenRosterReport.Command(task, organCode));
        } catch (Refusal refusal) {
            note(task, organCode, refusal.sentence());
        } catch (RuntimeException fault) {
            if (thread.isShutdown()) {
                return;
            }
            LOG.error("the report of {} for {} could not be opened", organCode, task.year(), fault);
            note(task, organCode, FAULT);
        }
    }

    private void note(AnnualTask task, String organCode, String sentence) {
        noteFailedOpening.handle(task.opener(), new NoteFailedOpening.Command(task, organCode, sentence));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
