package io.docket.ocr.office.sheet;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.page.Cell;
import io.docket.ocr.office.page.GridPages;
import io.docket.ocr.scratch.ScratchFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Workbooks of Excel 97 to 2003, by POI, which takes them into memory: they hold at most 65,536 rows a sheet. */
public final class OldWorkbook {
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final int MOST_GAP = 10;

    private final HSSFWorkbook workbook;
    private final GridPages grid;
    private final CellFormats formats = new CellFormats();

    private OldWorkbook(HSSFWorkbook workbook, GridPages grid) {
        this.workbook = workbook;
        this.grid = grid;
    }

    public static void read(Path file, GridPages grid) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true);
                var workbook = new HSSFWorkbook(compound)) {
            new OldWorkbook(workbook, grid).read();
        } catch (UnreadableFile | ScratchFailure said) {
            throw said;
        } catch (RuntimeException broken) {
            throw new UnreadableFile("The Excel workbook is damaged and cannot be read.", broken);
        }
    }

    private void read() throws IOException {
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
                sheet(workbook.getSheetAt(index));
            }
        }
        grid.end();
    }

    private void sheet(Sheet sheet) throws IOException {
        List<Integer> shown = shown(sheet);
        grid.sheet(
                sheet.getSheetName(),
                shown.stream()
                        .map(column -> sheet.getColumnWidthInPixels(column) * POINTS_PER_PIXEL)
                        .toList());
        int last = -1;
        for (Row row : sheet) {
            for (int gap = Math.min(MOST_GAP, row.getRowNum() - last - 1); gap > 0; gap--) {
                grid.row(List.of());
            }
            last = row.getRowNum();
            if (!row.getZeroHeight()) {
                grid.row(cells(row, shown));
            }
        }
    }

    private static List<Integer> shown(Sheet sheet) {
        int columns = 0;
        for (Row row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
        }
        var shown = new ArrayList<Integer>();
        for (int column = 0; column < columns; column++) {
            if (!sheet.isColumnHidden(column)) {
                shown.add(column);
            }
        }
        return shown;
    }

    private List<Cell> cells(Row row, List<Integer> shown) {
        return shown.stream()
                .map(column -> {
                    var cell = row.getCell(column);
                    return cell == null ? Cell.EMPTY : cell(cell);
                })
                .toList();
    }

    private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean bold = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
        if (type != CellType.NUMERIC) {
            return new Cell(formats.formatter().formatCellValue(cell), false, bold);
        }
        String text = formats.show(
                cell.getNumericCellValue(),
                cell.getCellStyle().getDataFormat(),
                cell.getCellStyle().getDataFormatString(),
                workbook.getInternalWorkbook().isUsing1904DateWindowing());
        return new Cell(text, true, bold);
    }
}
