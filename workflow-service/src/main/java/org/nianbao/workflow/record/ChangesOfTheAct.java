package org.nianbao.workflow.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Changes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers changes in the transaction at hand, until the record of the act takes them. */
@Component
class ChangesOfTheAct implements Changes {

    private static final int VALUE_LENGTH = 2000;

    @Override
    public void note(String place, @Nullable Object from, @Nullable Object to) {
        String before = text(from);
        String after = text(to);
        if (!Objects.equals(before, after)) {
            gathered().add(new ActRecord.Change(place, before, after));
        }
    }

    /** The changes noted since the last call. */
    List<ActRecord.Change> take() {
        List<ActRecord.Change> taken = List.copyOf(gathered());
        gathered().clear();
        return taken;
    }

    /** Bound to the transaction: a rolled back act leaves nothing to the next one of the thread. */
    private List<ActRecord.Change> gathered() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Gathering gathering) {
            return gathering.changes;
        }
        Gathering gathering = new Gathering();
        TransactionSynchronizationManager.bindResource(this, gathering);
        TransactionSynchronizationManager.registerSynchronization(gathering);
        return gathering.changes;
    }

    /** Put aside while a transaction within the transaction runs. */
    private final class Gathering implements TransactionSynchronization {

        private final List<ActRecord.Change> changes = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangesOfTheAct.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangesOfTheAct.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangesOfTheAct.this);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return null;
        }
        String text = value.toString();
        return text.length() <= VALUE_LENGTH ? text : text.substring(0, VALUE_LENGTH);
    }
}
