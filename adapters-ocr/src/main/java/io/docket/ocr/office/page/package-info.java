/** Making pages: fonts, pictures, flowing text by openhtmltopdf, and grids of cells drawn by PDFBox. */
package io.docket.ocr.office.page;
