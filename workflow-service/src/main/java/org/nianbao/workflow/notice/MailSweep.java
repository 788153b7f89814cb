package org.nianbao.workflow.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people by mail that there are notices, where a mail server is configured. One mail per person and half hour at most;
 * a server that fails is left alone for a while, longer each time, and nothing waits for it.
 */
@Component
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class MailSweep {

    static final String NAME = "mail";

    private static final Logger LOG = LoggerFactory.getLogger(MailSweep.class);
    private static final Duration PAUSE = Duration.ofSeconds(50);
    private static final Duration NEWS = Duration.ofDays(7);
    private static final int MOST = 500;

    private final Sweeps sweeps;
    private final MailQueue queue;
    private final JavaMailSender sender;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final MailSettings settings;
    private final String address;
    private final BackOff backOff = new BackOff();

    MailSweep(
            Sweeps sweeps,
            MailQueue queue,
            JavaMailSender sender,
            PlatformTransactionManager transactions,
            Clock clock,
            MailSettings settings,
            @Value("${nianbao.address:}") String address) {
        this.sweeps = sweeps;
        this.queue = queue;
        this.sender = sender;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
        this.settings = settings;
        this.address = address;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void whenItIsTime() {
        Instant now = clock.instant();
        try {
            if (backOff.allows(now) && sweeps.begin(NAME, now, PAUSE)) {
                send(now);
            }
        } catch (RuntimeException fault) {
            LOG.warn("the mails were not all sent; the rest is, later", fault);
        }
    }

    /** Sends what is to be sent at this moment, until the server fails. */
    void send(Instant now) {
        try {
            for (MailQueue.Batch batch : queue.waiting(now.minus(NEWS), now.minus(settings.pause()), MOST)) {
                transactions.executeWithoutResult(status -> {
                    if (queue.take(batch.accountId(), now)) {
                        deliver(batch);
                    }
                });
            }
            backOff.succeeded();
        } catch (MailException fault) {
            Instant next = backOff.failed(now);
            LOG.warn("the mail server did not take a mail; it is tried again at {}: {}", next, fault.getMessage());
        }
    }

    /** An address that the server refuses is not tried again until there are new notices. */
    private void deliver(MailQueue.Batch batch) {
        MailText text = MailText.of(batch, address);
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            if (!settings.from().isBlank()) {
                mail.setFrom(settings.from());
            }
            mail.setTo(batch.mail());
            mail.setSubject(text.subject());
            mail.setText(text.body());
            sender.send(message);
        } catch (MessagingException | MailParseException bad) {
            LOG.warn("account {} has no address that mail can be sent to", batch.accountId());
        } catch (MailSendException refused) {
            if (!isAboutTheAddress(refused)) {
                throw refused;
            }
            LOG.warn("the mail server refuses the address of account {}", batch.accountId());
        }
    }

    private static boolean isAboutTheAddress(MailSendException refused) {
        return !refused.getFailedMessages().isEmpty()
                && refused.getFailedMessages().values().stream().allMatch(SendFailedException.class::isInstance);
    }
}
