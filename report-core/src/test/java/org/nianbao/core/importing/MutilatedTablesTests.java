package org.nianbao.core.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an editor or a converter did to the cells of a table: no figure gets into another cell in silence. */
class MutilatedTablesTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 2_000, 3_000, 4_000})
    void noFigureGetsIntoAnotherCellInSilence(long from) {
        for (long seed = from; seed < from + 150; seed++) {
            Random random = new Random(seed);
            String edition = random.nextBoolean() ? "2021" : "2019";
            StringBuilder done = new StringBuilder();
            ImportResult read = Pages.read(edition, page -> {
                for (int i = 0; i <= random.nextInt(3); i++) {
                    done.append(mutilate(page, random)).append("; ");
                }
            });
            Set<String> asked = new HashSet<>();
            read.notes().forEach(note -> asked.add(note.place()));
            Cells source = Pages.full(edition).cells();
            for (CellId cell : read.report().cells().filled()) {
                boolean right = Objects.equals(read.report().cells().get(cell), source.get(cell));
                assertThat(right || asked.contains(cell.toString()))
                        .as("seed " + seed + " " + edition + " " + cell + " "
                                + read.report().cells().get(cell) + " not " + source.get(cell) + " after " + done)
                        .isTrue();
            }
            for (CellId cell : source.filled()) {
                assertThat(!read.report().cells().isBlank(cell) || asked.contains(cell.toString()))
                        .as("seed " + seed + " " + edition + " " + cell + " is blank after " + done)
                        .isTrue();
            }
        }
    }

    private static String mutilate(Document page, Random random) {
        List<Element> tables = page.select("table");
        Element table = tables.get(random.nextInt(tables.size()));
        List<Element> cells = table.select("tbody td, tbody th");
        if (cells.isEmpty()) {
            return "nothing";
        }
        Element cell = cells.get(random.nextInt(cells.size()));
        String what = cell.text();
        switch (random.nextInt(11)) {
            case 0 -> {
                cell.remove();
                return "removed " + what;
            }
            case 1 -> {
                cell.after("<td></td>");
                return "blank after " + what;
            }
            case 2 -> {
                cell.before("<td></td>");
                return "blank before " + what;
            }
            case 3 -> {
                cell.attr("colspan", Integer.toString(1 + random.nextInt(4)));
                return "colspan of " + what;
            }
            case 4 -> {
                cell.attr("rowspan", Integer.toString(1 + random.nextInt(4)));
                return "rowspan of " + what;
            }
            case 5 -> {
                cell.text("");
                return "blanked " + what;
            }
            case 6 -> {
                Objects.requireNonNull(cell.closest("tr")).after("<tr><td></td></tr>");
                return "blank row after " + what;
            }
            case 9 -> {
                List<Element> heads = table.select("thead th");
                Element head = heads.isEmpty() ? cell : heads.get(random.nextInt(heads.size()));
                String text = head.text();
                head.remove();
                return "head removed " + text;
            }
            case 10 -> {
                List<Element> heads = table.select("thead th");
                Element head = heads.isEmpty() ? cell : heads.get(random.nextInt(heads.size()));
                head.attr("colspan", Integer.toString(1 + random.nextInt(4)));
                return "head colspan " + head.text();
            }
            case 7 -> {
                Element row = Objects.requireNonNull(cell.closest("tr"));
                row.after(row.clone());
                return "row twice of " + what;
            }
            default -> {
                Objects.requireNonNull(cell.closest("tr")).remove();
                return "row removed of " + what;
            }
        }
    }
}
