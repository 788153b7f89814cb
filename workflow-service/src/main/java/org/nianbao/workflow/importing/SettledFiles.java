package org.nianbao.workflow.importing;

import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.workflow.reference.StoreReference;
import org.nianbao.workflow.shared.Changes;
import org.springframework.stereotype.Component;

/** Files whose preview was confirmed, with what the person settled. */
@Component
public class SettledFiles {

    private final Editions editions;
    private final Changes changes;

    SettledFiles(Editions editions, Changes changes) {
        this.editions = editions;
        this.changes = changes;
    }

    /** @param shown the SM3 of the file that was previewed */
    public Settled of(FileReading file, String shown, String organCode, Settlement settlement) {
        return new Settled(file, shown, organCode, settlement);
    }

    /** A confirmed file of which no draft exists. It is read when somebody asks for it. */
    public final class Settled implements StoreReference.Source {

        private final FileReading file;
        private final String shown;
        private final String organCode;
        private final Settlement settlement;

        private Settled(FileReading file, String shown, String organCode, Settlement settlement) {
            this.file = file;
            this.shown = shown;
            this.organCode = organCode;
            this.settlement = settlement;
        }

        @Override
        public void prepare() {
            file.prepare();
        }

        @Override
        public ImportResult read() {
            ImportResult read = file.shown(shown, organCode, null).report();
            return settlement.settled(read, editions, organCode, null, changes);
        }
    }
}
