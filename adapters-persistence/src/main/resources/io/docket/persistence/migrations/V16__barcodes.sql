-- The barcodes of a page as it was read; none where nobody looked. A document's sections stand in its content.
alter table read_pages add column barcodes text;
