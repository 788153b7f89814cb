package org.nianbao.core.importing.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceDocument;
import org.nianbao.core.importing.source.SourceRemark;
import org.nianbao.core.importing.source.Unreadable;
import org.nianbao.core.importing.source.ZipBounds;

/** Reads the sheets of a workbook as they are shown: without hidden ones, numbers in their formats, results of formulas. */
public final class WorkbookReader {

    private final Landmarks landmarks;

    public WorkbookReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    /**
     * Reads an xlsx file.
     *
     * @throws Unreadable when it is damaged, carries macros, or there is too much of it
     */
    public SourceDocument read(byte[] file) {
        Set<String> names = ZipBounds.check(file);
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw macros();
        }
        SourceBuilder source = new SourceBuilder();
        try {
            XlsxParts workbook = XlsxParts.of(file);
            List<String> texts = workbook.texts();
            XlsxFormats formats = workbook.formats();
            Shown shown = new Shown();
            for (XlsxParts.SheetPart part : workbook.sheets()) {
                sheet(XlsxSheet.read(part.bytes(), texts, formats, shown), part.name(), part.hidden(), source);
            }
            pictures(names, source);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
        return source.build();
    }

    /**
     * Reads a file of the old format.
     *
     * @throws Unreadable when it is damaged, encrypted, or there is too much of it
     */
    public SourceDocument readOld(byte[] file) {
        SourceBuilder source = new SourceBuilder();
        try {
            for (OldSheets.Named named : OldSheets.of(file)) {
                sheet(named.sheet(), named.name(), named.hidden(), source);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("password-protected", "文件设了打开密码，读不了。请在 Excel 或 WPS 中取消密码后另存为 xlsx 再试。");
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
        return source.build();
    }

    private void sheet(Sheet sheet, String name, boolean hidden, SourceBuilder source) {
        if (hidden) {
            if (!sheet.rows.isEmpty()) {
                source.remark(SourceRemark.Kind.HIDDEN, "工作表“" + name + "”：" + sheet.text());
            }
            return;
        }
        String gone = sheet.takeHidden();
        if (!gone.isEmpty()) {
            source.remark(SourceRemark.Kind.HIDDEN, "工作表“" + name + "”里隐藏的行列：" + gone);
        }
        if (landmarks.isTitle(name)) {
            source.title(name);
        }
        SheetText.add(sheet, landmarks, source);
        if (sheet.formulas > 0) {
            source.remark(
                    SourceRemark.Kind.FORMULA,
                    "工作表“" + name + "”有" + sheet.formulas + "个公式，取的是保存时算出的结果"
                            + (sheet.formulasWithoutResult > 0
                                    ? "，其中" + sheet.formulasWithoutResult + "个没有保存结果，按空白读入"
                                    : ""));
        }
    }

    private static void pictures(Set<String> names, SourceBuilder source) {
        List<String> pictures =
                names.stream().filter(name -> name.startsWith("xl/media/")).toList();
        pictures.stream().limit(50).forEach(picture -> source.remark(SourceRemark.Kind.PICTURE, ""));
    }

    private static Unreadable macros() {
        return new Unreadable("macros", "文件里带有宏，为安全起见不读入。请另存为不带宏的 xlsx 再试。");
    }

    private static Unreadable damaged() {
        return new Unreadable("damaged-file", "表格文件已损坏或不完整，读不出来。请重新下载，或者用 Excel、WPS 打开后另存为 xlsx 再试。");
    }
}
